import { unpackNumbers } from './numbers';
import { packNumbers } from './pack-numbers';
import { longestWord, slotOf, type WordTable } from './word-table';
import { hashPrime, hashSeed } from './words';

/** Columns of a list of words. */
export const wordColumns = 4;

/** Slots of a table for each of its words, at least: fewer make longer searches. */
const sparseness = 1.6;
const mostWords = 0xffff;

/**
 * Writes distinct words as columns: the letters there are, frequent ones first; for each word, in alphabetical order, how many letters it shares
 * with the one before and how many follow; and these letters. Throws if there are too many words or one is too long.
 */
export function packWords(given: readonly string[]): {
  readonly columns: readonly Uint8Array[];
  readonly words: readonly string[];
} {
  const words = [...given].sort((a, b) => (a < b ? -1 : 1));
  if (words.length >= mostWords) throw new RangeError(`${words.length} words are too many for one table`);
  const long = words.find((word) => word.length > longestWord);
  if (long !== undefined) throw new RangeError(`"${long}" is longer than ${longestWord} letters`);
  const shared = words.map((word, index) => sharedBy(word, words[index - 1] ?? ''));
  const rest = words.map((word, index) => word.slice(shared[index]));
  const letters = rest.join('').split('');
  const times = new Map<string, number>();
  for (const letter of letters) times.set(letter, (times.get(letter) ?? 0) + 1);
  const alphabet = [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a < b ? -1 : 1));
  const rowOf = new Map(alphabet.map((letter, row) => [letter, row]));
  const columns = [
    alphabet.map((letter) => letter.charCodeAt(0)),
    shared,
    rest.map(({ length }) => length),
    letters.map((letter) => rowOf.get(letter) ?? 0),
  ];
  return { columns: columns.map(packNumbers), words };
}

function sharedBy(word: string, before: string): number {
  let shared = 0;
  while (shared < before.length && word[shared] === before[shared]) shared++;
  return shared;
}

/** A list of words, open. */
export interface WordList {
  readonly table: WordTable;
  /** For each word in alphabetical order, its number in the table and its hash. */
  readonly numbers: Uint16Array;
  readonly hashes: Int32Array;
}

/** Makes the table of a list from its columns. */
export function openWords(columns: readonly Uint8Array[]): WordList {
  const [alphabet = none, shared = none, rest = none, added = none] = columns.map(unpackNumbers);
  const count = shared.length;
  const { firstOf, lettersOf } = placesOf(shared, rest);
  const next = firstOf.slice();
  const letters = new Uint16Array(lettersOf[longestWord + 1] ?? 0);
  const numbers = new Uint16Array(count);
  const hashes = new Int32Array(count);
  let size = 16;
  while (size < count * sparseness) size *= 2;
  const slots = new Uint16Array(size);
  /** Hash of the first letters of the word before, by their number. */
  const upTo = new Int32Array(longestWord + 1).fill(hashSeed);
  let taken = 0;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const kept = shared[i] ?? 0;
    const length = kept + (rest[i] ?? 0);
    const number = next[length] ?? 0;
    next[length] = number + 1;
    const at = (lettersOf[length] ?? 0) + (number - (firstOf[length] ?? 0)) * length;
    for (let k = 0; k < kept; k++) letters[at + k] = letters[before + k] ?? 0;
    let hash = upTo[kept] ?? 0;
    for (let k = kept; k < length; k++) {
      const letter = alphabet[added[taken++] ?? 0] ?? 0;
      letters[at + k] = letter;
      hash = Math.imul(hash ^ letter, hashPrime);
      upTo[k + 1] = hash;
    }
    let slot = slotOf(hash, size);
    while (slots[slot]) slot = (slot + 1) & (size - 1);
    slots[slot] = number + 1;
    numbers[i] = number;
    hashes[i] = hash;
    before = at;
  }
  return { table: { count, slots, letters, firstOf, lettersOf }, numbers, hashes };
}

const none = new Uint16Array(0);

/** Number of the first word of each length and where the letters of each length begin; the last rows hold the number of words and of letters. */
function placesOf(shared: Uint16Array, rest: Uint16Array): { firstOf: Uint16Array; lettersOf: Uint32Array } {
  const firstOf = new Uint16Array(longestWord + 2);
  for (let i = 0; i < shared.length; i++) {
    const longer = (shared[i] ?? 0) + (rest[i] ?? 0) + 1;
    firstOf[longer] = (firstOf[longer] ?? 0) + 1;
  }
  const lettersOf = new Uint32Array(longestWord + 2);
  for (let length = 1; length < firstOf.length; length++) {
    lettersOf[length] = (lettersOf[length - 1] ?? 0) + (firstOf[length] ?? 0) * (length - 1);
    firstOf[length] = (firstOf[length] ?? 0) + (firstOf[length - 1] ?? 0);
  }
  return { firstOf, lettersOf };
}
