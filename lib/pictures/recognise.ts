import type { Sameness } from '@/lib/domain/picture';
import { type Asked, askAbout } from './asked';
import { compare } from './compare';
import type { Features } from './features';
import { hashDiffers, mostHashBits } from './hash';
import { type Pair, pairsWith } from './pairs';
import { directions } from './pattern';

/** A picture that the one asked about is like, by its place in the list. */
export interface Recognised {
  readonly at: number;
  readonly sameness: Sameness;
  /** How much speaks for it; only to be compared. */
  readonly strength: number;
}

/** Spots looked at first: the clearest of each part, which come first. */
const firstSpots = 80;
/** At first only spots that differ in no more bits than this count as alike. */
const firstDiffer = 48;
/** So many pictures are looked at closely. */
const mostClose = 12;

/** Which of many pictures one is like, the most alike first. All are glanced at, and those that look promising are compared closely. */
export function recognise(features: Features, known: readonly Features[]): readonly Recognised[] {
  const asked = askAbout(features);
  return known
    .map((other, at) => ({ at, other, promise: glance(asked, other) }))
    .filter(({ promise }) => promise > 0)
    .toSorted((one, other) => other.promise - one.promise)
    .slice(0, mostClose)
    .flatMap(({ at, other }) => {
      const { sameness, strength } = compare(asked, other);
      return sameness ? [{ at, sameness, strength }] : [];
    })
    .toSorted((one, other) => other.strength - one.strength);
}

/** How many pairs of spots are turned the same way, about, the more alike the more they count; a hash that is near is worth more than any. */
function glance(asked: Asked, known: Features): number {
  if (hashDiffers(asked.features.hash, known.hash) <= mostHashBits) return Number.MAX_SAFE_INTEGER;
  const { straight, mirrored } = pairsWith(asked, known, firstSpots, firstDiffer);
  return Math.max(turnedAlike(asked.features, known, straight), turnedAlike(asked.mirrored, known, mirrored));
}

function turnedAlike(asked: Features, known: Features, pairs: readonly Pair[]): number {
  const turns = new Uint32Array(directions);
  for (const pair of pairs) {
    const turn = ((known.direction[pair.known] ?? 0) - (asked.direction[pair.asked] ?? 0) + directions) % directions;
    turns[turn] = (turns[turn] ?? 0) + (firstDiffer + 8 - pair.differ);
  }
  const around = (turn: number) => turns[(turn + directions) % directions] ?? 0;
  return turns.reduce((most, count, turn) => Math.max(most, around(turn - 1) + count + around(turn + 1)), 0);
}
