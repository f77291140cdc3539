/** Longest word a table holds, in folded units; longer tokens are never looked for. */
export const longestWord = 48;

/**
 * A set of words to look tokens up in, made by `openWords`: an open-addressed hash table of word numbers plus one, and the letters of all words,
 * short words first, so that a word's number tells its length and where its letters stand.
 */
export interface WordTable {
  readonly count: number;
  readonly slots: Uint16Array;
  readonly letters: Uint16Array;
  /** Number of the first word of each length; a last row holds the count. */
  readonly firstOf: Uint16Array;
  /** Where the letters of each length begin. */
  readonly lettersOf: Uint32Array;
}

/** Where a hash is looked for first in a table of `size` slots, a power of two. */
export const slotOf = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1);

/** The number of the word with these letters, or -1. Letters are always compared: a hash alone is never believed. */
export function findWord(table: WordTable, hash: number, units: Uint16Array, first: number, last: number): number {
  const { slots, letters, firstOf, lettersOf } = table;
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
    while (i < length && letters[at + i] === units[first + i]) i++;
    if (i === length) return found;
  }
}
