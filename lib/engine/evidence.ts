import type { LearnedTerms } from '@/lib/domain/language';
import type { OddWord } from './odd-words';
import { boundary, hashOf, hashPrime, type Part, trait, type Words } from './words';

/** What one language's texts taught, compiled: terms in the order of their hashes, with rarity and weight in hundredths. */
export interface LearnedTable {
  /** Number of the language in the pack's facts. */
  readonly language: number;
  readonly hashes: Int32Array;
  readonly rarity: Uint16Array;
  readonly weight: Int16Array;
  /** One value: the evidence of a text without any known term, in hundredths. */
  readonly bias: Int16Array;
}

/** Known words a text needs at least, and the share of all its words they must be. */
const fewestKnown = 8;
const leastKnown = 0.45;

/** The hash of two neighbouring words. */
export const pairHash = (left: number, right: number): number =>
  Math.imul((left << 5) ^ (left >>> 27) ^ right, hashPrime);

/** What stands for the end of a clause, a sentence or a question in a term: `. please`. */
export const boundaryTerms = { [boundary.clause]: ',', [boundary.sentence]: '.', [boundary.question]: '?' } as const;
const boundaryHash: readonly number[] = [0, hashOf(','), hashOf('.'), hashOf('?')];

/** The hash of a term as it is written: one word, or two with a space between. */
export function termHash(term: string): number {
  const [left = '', right] = term.split(' ');
  return right === undefined ? hashOf(left) : pairHash(hashOf(left), hashOf(right));
}

/** Makes the table of a language. Where two terms share a hash, the one that weighs more stands. */
export function compileLearned(language: number, { bias, terms }: LearnedTerms): LearnedTable {
  const byHash = new Map<number, readonly [rarity: number, weight: number]>();
  for (const [term, values] of Object.entries(terms)) {
    const known = byHash.get(termHash(term));
    if (!known || Math.abs(known[1]) < Math.abs(values[1])) byHash.set(termHash(term), values);
  }
  const rows = [...byHash].sort(([a], [b]) => a - b);
  return {
    language,
    hashes: Int32Array.from(rows, ([hash]) => hash),
    rarity: Uint16Array.from(rows, ([, [rarity]]) => rarity),
    weight: Int16Array.from(rows, ([, [, weight]]) => weight),
    bias: Int16Array.of(bias),
  };
}

/**
 * How much the words of a text speak for a risky offer: above 0 lies one harmless hard text in ten, above 1 half of the risky ones.
 * A logistic regression over words and pairs of neighbours, each counted by the logarithm of its number times its rarity,
 * the whole divided by its length. Of a text `a b a` the terms are `a` (twice), `b`, `a b` and `b a`. `counts` tells whose words count.
 * Nothing comes of a text with hardly a known word: very short, much disguised, or in another language.
 */
export function evidenceOf(
  table: LearnedTable,
  words: Words,
  odd: readonly OddWord[],
  counts: (part: Part) => boolean,
): number | undefined {
  let all = 0;
  let known = 0;
  const met = new Map<number, number>();
  const meet = (hash: number, left?: number): void => {
    const at = find(table.hashes, hash);
    if (left === undefined) {
      all++;
      if (at >= 0) known++;
    }
    if (at >= 0) met.set(at, (met.get(at) ?? 0) + 1);
  };
  eachTerm(
    words,
    counts,
    wordHashes(words, odd, (hash) => find(table.hashes, hash) >= 0),
    meet,
  );
  if (known < fewestKnown || known < all * leastKnown) return undefined;
  let sum = 0;
  let square = 0;
  for (const [at, times] of met) {
    const size = (1 + Math.log(times)) * (table.rarity[at] ?? 0);
    sum += size * (table.weight[at] ?? 0);
    square += size * size;
  }
  return ((table.bias[0] ?? 0) + sum / Math.sqrt(square)) / 100;
}

/** Calls `meet` with the hash of every term, and of a pair's two words. Numbers in digits are left out, as if never written. */
export function eachTerm(
  words: Words,
  counts: (part: Part) => boolean,
  hashAt: (token: number) => number,
  meet: (hash: number, left?: number, right?: number) => void,
): void {
  words.parts.forEach((part, index) => {
    if (!counts(part)) return;
    const last = words.parts[index + 1]?.first ?? words.count;
    let left = boundaryHash[boundary.sentence] ?? 0;
    for (let t = part.first; t < last; t++) {
      const edge = t === part.first ? boundary.none : (words.before[t] ?? 0);
      if (edge !== boundary.none) {
        const mark = boundaryHash[edge] ?? 0;
        if (mark !== left) meet(pairHash(left, mark), left, mark);
        left = mark;
      }
      const what = words.traits[t] ?? 0;
      if (what & trait.digit && !(what & trait.letter)) continue;
      const hash = hashAt(t);
      meet(hash);
      meet(pairHash(left, hash), left, hash);
      left = hash;
    }
  });
}

/** Gives the hash of one token after another, or of the word a token is a disguise of if that is known and the token is not. */
export function wordHashes(
  words: Words,
  odd: readonly OddWord[],
  known: (hash: number) => boolean,
): (token: number) => number {
  let next = 0;
  return (token) => {
    const hash = words.hash(token);
    while ((odd[next]?.token ?? token) < token) next++;
    if (odd[next]?.token !== token || known(hash)) return hash;
    for (let i = next; odd[i]?.token === token; i++) {
      const meant = odd[i]?.prefix.at(-1) ?? 0;
      if (known(meant)) return meant;
    }
    return hash;
  };
}

function find(hashes: Int32Array, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = hashes[middle] ?? 0;
    if (here === hash) return middle;
    if (here < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
