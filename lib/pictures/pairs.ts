import { type Asked, slotOf, stretches } from './asked';
import { bitsSet } from './bits';
import type { Features } from './features';
import { descriptionWords } from './pattern';

/** A spot of the picture asked about and one of the other that look alike; `differ` in so many of 256 bits. */
export interface Pair {
  readonly asked: number;
  readonly known: number;
  readonly differ: number;
}

/** Pairs with the picture as it is, and with its mirror image. */
export interface Pairs {
  readonly straight: readonly Pair[];
  readonly mirrored: readonly Pair[];
}

/** Two descriptions of one spot differ in at most so many bits, mostly; of two others, in about 128. */
const mostDiffer = 64;

/** What so many spots have in common, as a straight edge has with every other, tells none of them from another: it is passed over. */
const mostInCommon = 8;

/**
 * For each of the first `most` spots of the other picture, the one of the picture asked about that is most like it, if any differs in no
 * more than `within` bits.
 */
export function pairsWith(asked: Asked, known: Features, most = known.x.length, within = mostDiffer): Pairs {
  const straight: Pair[] = [];
  const mirrored: Pair[] = [];
  const half = asked.features.x.length;
  const count = Math.min(most, known.x.length);
  for (let spot = 0; spot < count; spot += 1) {
    let best = within + 1;
    let nearest = -1;
    let bestMirrored = within + 1;
    let nearestMirrored = -1;
    for (let stretch = 0; stretch < stretches; stretch += 1) {
      const slot = slotOf(known.words, spot, stretch);
      const start = asked.starts[slot] ?? 0;
      const end = asked.starts[slot + 1] ?? 0;
      if (end - start > mostInCommon) continue;
      for (let at = start; at < end; at += 1) {
        const other = asked.spots[at] ?? 0;
        if (other < half) {
          const differ = differing(asked.words, other, known.words, spot, best);
          if (differ >= best) continue;
          best = differ;
          nearest = other;
        } else {
          const differ = differing(asked.words, other, known.words, spot, bestMirrored);
          if (differ >= bestMirrored) continue;
          bestMirrored = differ;
          nearestMirrored = other - half;
        }
      }
    }
    if (nearest >= 0) straight.push({ asked: nearest, known: spot, differ: best });
    if (nearestMirrored >= 0) mirrored.push({ asked: nearestMirrored, known: spot, differ: bestMirrored });
  }
  return { straight, mirrored };
}

/** In how many bits two descriptions differ; counting stops at `enough`. */
export function differing(a: Uint32Array, one: number, b: Uint32Array, other: number, enough: number): number {
  const at = one * descriptionWords;
  const to = other * descriptionWords;
  let differ = 0;
  for (let word = 0; word < descriptionWords; word += 1) {
    differ += bitsSet((a[at + word] ?? 0) ^ (b[to + word] ?? 0));
    if (differ >= enough) return enough;
  }
  return differ;
}
