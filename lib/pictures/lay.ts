import type { Features } from './features';
import { sizeStep } from './features';
import { isLikely, type Laying, laidX, laidY, layingOfMany, layingOfTwo, type Point } from './laying';
import { differing, type Pair } from './pairs';
import { directions } from './pattern';

/** How two pictures lie over each other, and the pairs of spots that say so. */
export interface Laid {
  readonly laying: Laying;
  readonly pairs: readonly Pair[];
}

/** How far from where it should lie a spot may be, in pixels as looked at; more while the laying is a first guess. */
const tolerance = { first: 14, later: 9 };
/** Fewer than these are found by chance. */
const leastPairs = 5;
/** Guesses are made from the best pairs only, and judged by more of them. */
const mostGuessed = 40;
const mostJudging = 150;
/** The share of them that is enough to look no further. */
const mostNeeded = 0.5;

/**
 * Finds how the picture asked about lies over the known one so that the most pairs agree: a guess from each two pairs whose spots point and
 * measure alike, the best of them made better with all that agree. No chance is in it: the same two pictures always give the same.
 */
export function lay(asked: Features, known: Features, pairs: readonly Pair[]): Laid | undefined {
  if (pairs.length < leastPairs) return undefined;
  const first = bestGuess(asked, known, pairs);
  if (!first) return undefined;
  let laid = first;
  for (let round = 0; round < 3; round += 1) {
    const from = laid.pairs.map((pair) => askedAt(asked, pair));
    const to = laid.pairs.map((pair) => knownAt(known, pair));
    const better = layingOfMany(from, to);
    if (!better || !isLikely(better)) break;
    laid = { laying: better, pairs: nearby(asked, known, better) };
    if (laid.pairs.length < leastPairs) return undefined;
  }
  return laid;
}

function bestGuess(asked: Features, known: Features, pairs: readonly Pair[]): Laid | undefined {
  const judging = pairs.toSorted((a, b) => a.differ - b.differ).slice(0, mostJudging);
  const best = judging.slice(0, mostGuessed);
  let most: Laid | undefined;
  let mostAgreeing = leastPairs - 1;
  // When most pairs agree already, a better guess is not worth its time: the laying is made better with all of them later.
  for (let one = 0; one < best.length && mostAgreeing < judging.length * mostNeeded; one += 1) {
    for (let two = one + 1; two < best.length; two += 1) {
      const [p, q] = [best[one], best[two]];
      if (!p || !q || !turnAlike(asked, known, p, q)) continue;
      const [from, and] = [askedAt(asked, p), askedAt(asked, q)];
      if (Math.hypot(from.x - and.x, from.y - and.y) < 24) continue;
      const laying = layingOfTwo(from, and, knownAt(known, p), knownAt(known, q));
      if (!laying || !isLikely(laying) || !fitsSpot(asked, known, p, laying)) continue;
      const agreeing = countNear(asked, known, judging, laying);
      if (agreeing <= mostAgreeing) continue;
      const apart = distinct(
        known,
        asked,
        judging.filter((pair) => isNear(asked, known, pair, laying)),
      );
      if (apart.length <= (most?.pairs.length ?? leastPairs - 1)) continue;
      mostAgreeing = agreeing;
      most = { laying, pairs: apart };
    }
  }
  return most;
}

function countNear(asked: Features, known: Features, pairs: readonly Pair[], laying: Laying): number {
  let near = 0;
  for (const pair of pairs) if (isNear(asked, known, pair, laying)) near += 1;
  return near;
}

function isNear(asked: Features, known: Features, pair: Pair, laying: Laying): boolean {
  const x = asked.x[pair.asked] ?? 0;
  const y = asked.y[pair.asked] ?? 0;
  const dx = laidX(laying, x, y) - (known.x[pair.known] ?? 0);
  const dy = laidY(laying, x, y) - (known.y[pair.known] ?? 0);
  return dx * dx + dy * dy <= tolerance.first * tolerance.first && turnFits(asked, known, pair, laying);
}

/** All spots that lie where they should and look roughly alike, now that it is known where to look. */
function nearby(asked: Features, known: Features, laying: Laying): readonly Pair[] {
  const reach = tolerance.later;
  const cells = new Map<number, number[]>();
  const cellOf = (x: number, y: number) => Math.floor(y / reach) * 1_000 + Math.floor(x / reach);
  for (let spot = 0; spot < known.x.length; spot += 1) {
    const cell = cellOf(known.x[spot] ?? 0, known.y[spot] ?? 0);
    const there = cells.get(cell);
    if (there) there.push(spot);
    else cells.set(cell, [spot]);
  }
  const found: Pair[] = [];
  for (let spot = 0; spot < asked.x.length; spot += 1) {
    const x = laidX(laying, asked.x[spot] ?? 0, asked.y[spot] ?? 0);
    const y = laidY(laying, asked.x[spot] ?? 0, asked.y[spot] ?? 0);
    let best: Pair | undefined;
    for (const dy of [-1, 0, 1])
      for (const dx of [-1, 0, 1])
        for (const other of cells.get(cellOf(x + dx * reach, y + dy * reach)) ?? []) {
          if (Math.hypot((known.x[other] ?? 0) - x, (known.y[other] ?? 0) - y) > reach) continue;
          const differ = differing(asked.words, spot, known.words, other, best?.differ ?? 81);
          if (differ < (best?.differ ?? 81)) best = { asked: spot, known: other, differ };
        }
    if (best) found.push(best);
  }
  return distinct(known, asked, found);
}

/** Of pairs that share a place in either picture, the most alike: ten spots on one letter are one sign, not ten. */
function distinct(known: Features, asked: Features, pairs: readonly Pair[]): readonly Pair[] {
  const takenHere = new Set<number>();
  const takenThere = new Set<number>();
  return pairs
    .toSorted((a, b) => a.differ - b.differ)
    .filter((pair) => {
      const here = placeOf(askedAt(asked, pair));
      const there = placeOf(knownAt(known, pair));
      if (takenHere.has(here) || takenThere.has(there)) return false;
      takenHere.add(here);
      takenThere.add(there);
      return true;
    });
}

/** Which square of 8 pixels a point lies in, as one number. */
const placeOf = ({ x, y }: Point): number => (y >> 3) * 1_000 + (x >> 3);

const turnOf = (asked: Features, known: Features, pair: Pair): number =>
  (known.direction[pair.known] ?? 0) - (asked.direction[pair.asked] ?? 0);

/** The way around a circle of `directions` steps that is shorter. */
const shorter = (steps: number): number => {
  const rest = ((steps % directions) + directions) % directions;
  return Math.min(rest, directions - rest);
};

function turnAlike(asked: Features, known: Features, p: Pair, q: Pair): boolean {
  return shorter(turnOf(asked, known, p) - turnOf(asked, known, q)) <= 4;
}

function turnFits(asked: Features, known: Features, pair: Pair, { a, d }: Laying): boolean {
  return shorter(turnOf(asked, known, pair) - (Math.atan2(d, a) / (2 * Math.PI)) * directions) <= 4;
}

function fitsSpot(asked: Features, known: Features, pair: Pair, laying: Laying): boolean {
  const larger = Math.hypot(laying.a, laying.d);
  const measured = sizeStep ** ((known.size[pair.known] ?? 0) - (asked.size[pair.asked] ?? 0));
  return Math.abs(Math.log2(larger / measured)) < 0.8 && turnFits(asked, known, pair, laying);
}

const askedAt = ({ x, y }: Features, { asked }: Pair): Point => ({ x: x[asked] ?? 0, y: y[asked] ?? 0 });
const knownAt = ({ x, y }: Features, { known }: Pair): Point => ({ x: x[known] ?? 0, y: y[known] ?? 0 });
