import { type Asked, slotCount, slotsOf } from './asked';
import { bitsSet } from './bits';
import type { Features } from './features';
import { descriptionWords } from './pattern';

/** A spot of the picture asked about and one of the other that look alike; `differ` in so many of 256 bits. */
export interface Pair {
  readonly asked: number;
  readonly known: number;
  readonly differ: number;
}

/** Two descriptions of one spot differ in at most so many bits, mostly; of two others, in about 128. */
export const mostDiffer = 64;

const slots = new Uint32Array(slotCount);

/** For each spot of the other picture, the one of the picture asked about that is most like it, if any is: as it is, and mirrored. */
export function pairsWith(asked: Asked, known: Features): readonly [straight: readonly Pair[], mirrored: readonly Pair[]] {
  const straight: Pair[] = [];
  const mirrored: Pair[] = [];
  const half = asked.features.x.length;
  for (let spot = 0; spot < known.x.length; spot += 1) {
    slotsOf(known.words, spot, slots);
    let [best, nearest, bestMirrored, nearestMirrored] = [mostDiffer + 1, -1, mostDiffer + 1, -1];
    for (let slot = 0; slot < slotCount; slot += 1) {
      const from = slots[slot] ?? 0;
      const end = asked.starts[from + 1] ?? 0;
      for (let at = asked.starts[from] ?? 0; at < end; at += 1) {
        const other = asked.spots[at] ?? 0;
        const isMirrored = other >= half;
        const differ = differing(asked.words, other, known.words, spot, isMirrored ? bestMirrored : best);
        if (isMirrored && differ < bestMirrored) [bestMirrored, nearestMirrored] = [differ, other - half];
        else if (!isMirrored && differ < best) [best, nearest] = [differ, other];
      }
    }
    if (nearest >= 0) straight.push({ asked: nearest, known: spot, differ: best });
    if (nearestMirrored >= 0) mirrored.push({ asked: nearestMirrored, known: spot, differ: bestMirrored });
  }
  return [straight, mirrored];
}

/** In how many bits two descriptions differ; counting stops at `enough`. */
export function differing(a: Uint32Array, one: number, b: Uint32Array, other: number, enough: number): number {
  let differ = 0;
  for (let word = 0, at = one * descriptionWords, to = other * descriptionWords; word < descriptionWords; word += 1) {
    differ += bitsSet((a[at + word] ?? 0) ^ (b[to + word] ?? 0));
    if (differ >= enough) return enough;
  }
  return differ;
}
