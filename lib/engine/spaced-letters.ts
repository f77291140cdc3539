import { hashPrime, hashSeed, trait, type Words } from './words';

/** Fewest letters that are put together: A B C happens, v i s a is meant. */
const fewest = 4;

/**
 * Puts letters written one by one together into words, from token `first` to the last one read: `v i s a`, `v.i.s.a`.
 * A wider space than the one between the first two letters starts a new word.
 */
export function joinSpacedLetters(words: Words, first: number): void {
  const { start, end, count } = words;
  const runs: [number, number][] = [];
  let from = first;
  for (let t = first + 1; t <= count; t++) {
    const step = (start[from + 1] ?? 0) - (end[from] ?? 0);
    if (t < count && (start[t] ?? 0) - (end[t - 1] ?? 0) <= step) continue;
    if (t - from >= fewest && letters(words, from, t) >= 3) runs.push([from, t]);
    from = t;
  }
  for (const [a, b] of runs.reverse()) join(words, a, b);
}

function letters(words: Words, from: number, to: number): number {
  let found = 0;
  for (let t = from; t < to; t++) if ((words.traits[t] ?? 0) & trait.letter) found++;
  return found;
}

function join(words: Words, from: number, to: number): void {
  const { start, end, hash, traits, before, units, count } = words;
  let joined = hashSeed;
  let made = trait.spaced;
  const firstUnit = words.from[from] ?? 0;
  const lastUnit = words.from[to] ?? 0;
  for (let i = firstUnit; i < lastUnit; i++) joined = Math.imul(joined ^ (units[i] ?? 0), hashPrime);
  for (let t = from; t < to; t++) made |= traits[t] ?? 0;
  end[from] = end[to - 1] ?? 0;
  hash[from] = joined;
  traits[from] = made;
  const gone = to - from - 1;
  for (const column of [start, end, hash, traits, before]) column.copyWithin(from + 1, to, count);
  words.from.copyWithin(from + 1, to, count + 1);
  words.count = count - gone;
}
