import { hashOf } from './words';

/** Longest word a table holds, in folded units; longer tokens are never looked for. */
export const longestWord = 48;

/**
 * A set of words to look tokens up in: an open-addressed hash table of word numbers plus one, and the letters of all words,
 * short words first, so that a word's number tells its length and where its letters stand.
 */
export interface WordTable {
  readonly count: number;
  readonly slots: Uint16Array;
  /** Rows of `alphabet`: a byte for each letter. */
  readonly letters: Uint8Array;
  readonly alphabet: Uint16Array;
  /** Number of the first word of each length; a last row holds the count. */
  readonly firstOf: Uint16Array;
  /** Where the letters of each length begin. Derived from `firstOf`. */
  readonly lettersOf: Uint32Array;
}

/** Slots of a table for each of its words, at least: fewer make longer searches. */
const sparseness = 1.6;
/** Different letters a byte can tell apart. */
const mostLetters = 256;

/** Where a hash is looked for first in a table of `size` slots, a power of two. */
const slotOf = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1);

/** The number of the word with these letters, or -1. Letters are always compared: a hash alone is never believed. */
export function findWord(table: WordTable, hash: number, units: Uint16Array, first: number, last: number): number {
  const { slots, letters, alphabet, firstOf, lettersOf } = table;
  const length = last - first;
  if (length > longestWord) return -1;
  const low = firstOf[length] ?? 0;
  const high = firstOf[length + 1] ?? 0;
  if (low === high) return -1;
  const base = lettersOf[length] ?? 0;
  const mask = slots.length - 1;
  for (let slot = slotOf(hash, slots.length); ; slot = (slot + 1) & mask) {
    const found = (slots[slot] ?? 0) - 1;
    if (found < 0) return -1;
    if (found < low || found >= high) continue;
    const at = base + (found - low) * length;
    let i = 0;
    while (i < length && alphabet[letters[at + i] ?? 0] === units[first + i]) i++;
    if (i === length) return found;
  }
}

/** Makes a table of distinct words. `words` come back in the order of their numbers. Throws if there are too many or one is too long. */
export function makeWordTable(given: readonly string[]): {
  readonly table: WordTable;
  readonly words: readonly string[];
} {
  const words = [...given].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const long = words.at(-1) ?? '';
  if (long.length > longestWord) throw new RangeError(`"${long}" is longer than ${longestWord} letters`);
  if (words.length >= 0xffff) throw new RangeError(`${words.length} words are too many for one table`);
  let size = 16;
  while (size < words.length * sparseness) size *= 2;
  const slots = new Uint16Array(size);
  words.forEach((word, number) => {
    let slot = slotOf(hashOf(word), size);
    while (slots[slot]) slot = (slot + 1) & (size - 1);
    slots[slot] = number + 1;
  });
  const firstOf = new Uint16Array(longestWord + 2);
  for (let length = 0; length < firstOf.length; length++) {
    const first = words.findIndex((word) => word.length >= length);
    firstOf[length] = first < 0 ? words.length : first;
  }
  const joined = words.join('');
  const units = [...new Set(joined.split(''))].sort();
  if (units.length > mostLetters) throw new RangeError(`${units.length} different letters are too many for one table`);
  const rowOf = new Map(units.map((unit, row) => [unit, row]));
  const letters = Uint8Array.from(joined.split(''), (unit) => rowOf.get(unit) ?? 0);
  const alphabet = Uint16Array.from(units, (unit) => unit.charCodeAt(0));
  return { table: openWordTable(slots, letters, alphabet, firstOf), words };
}

/** A table from its columns. */
export function openWordTable(
  slots: Uint16Array,
  letters: Uint8Array,
  alphabet: Uint16Array,
  firstOf: Uint16Array,
): WordTable {
  const lettersOf = new Uint32Array(longestWord + 2);
  for (let length = 1; length < lettersOf.length; length++) {
    const before = (firstOf[length] ?? 0) - (firstOf[length - 1] ?? 0);
    lettersOf[length] = (lettersOf[length - 1] ?? 0) + before * (length - 1);
  }
  return { count: firstOf[longestWord + 1] ?? 0, slots, letters, alphabet, firstOf, lettersOf };
}
