import { fromBase64 } from '@/lib/domain/base64';
import type { PieceWeights } from '@/lib/domain/learned';
import { halfAt } from './half-bytes';
import type { OddWord } from './odd-words';
import { PieceCounts } from './piece-counts';
import { saysWhoSomebodyIs } from './who-somebody-is';
import { hashPrime, hashSeed, type Part, spread, trait, type Words } from './words';

/** The weights of pieces of words, open: half a byte for each row. Pieces are not told apart within a row; with this many rows few that weigh much meet. */
export type PieceTable = Int8Array;

/** Rows of the table; a power of two. */
export const pieceRows = 262_144;
const longestPiece = 6;
/** Stands before and behind each word. */
const edge = 32;
const digit = 48;
/** Pieces a text needs, or nothing comes of it: some four words. */
export const fewestPieces = 60;

/** Throws when the table has not as many rows as it should. */
export function openPieces({ weights }: PieceWeights): PieceTable {
  const table = new Int8Array(fromBase64(weights).buffer);
  if (table.length * 2 !== pieceRows) throw new Error(`a table of ${table.length * 2} rows, not ${pieceRows}`);
  return table;
}

/** The row of a piece: its hash, cut to the size of the table. */
const rowOf = (hash: number): number => spread(hash) & (pieceRows - 1);

/**
 * Calls `meet` with the row of every piece of every word that counts, as often as it stands there. A word of `n` letters has an edge on both
 * sides; its pieces are all stretches of two to six of these `n + 2` units. Digits are all alike. A disguised word is read as what it is meant
 * as. Words that say who somebody is count for nothing.
 */
export function eachPiece(
  words: Words,
  odd: readonly OddWord[],
  counts: (part: Part) => boolean,
  meet: (row: number) => void,
): void {
  let next = 0;
  words.parts.forEach((part, index) => {
    if (!counts(part)) return;
    next = piecesBetween(words, odd, next, part.first, words.parts[index + 1]?.first ?? words.count, meet);
  });
}

/** The same for the words from one token to before another. `next` is where to look on among the odd words; gives back where the next stretch may. */
function piecesBetween(
  words: Words,
  odd: readonly OddWord[],
  next: number,
  from: number,
  to: number,
  meet: (row: number) => void,
): number {
  for (let token = from; token < to; token++) {
    if (saysWhoSomebodyIs(words, token)) continue;
    while ((odd[next]?.token ?? token) < token) next++;
    const meant = odd[next]?.token === token ? odd[next]?.units : undefined;
    const isNumber = ((words.traits[token] ?? 0) & (trait.digit | trait.letter)) === trait.digit;
    if (meant) piecesOf(meant, 0, meant.length, isNumber, meet);
    else piecesOf(words.units, words.from[token] ?? 0, words.from[token + 1] ?? 0, isNumber, meet);
  }
  return next;
}

function piecesOf(units: Uint16Array, from: number, to: number, isNumber: boolean, meet: (row: number) => void): void {
  for (let start = from - 1; start < to; start++) {
    let hash = hashSeed;
    const end = Math.min(to + 1, start + longestPiece);
    for (let at = start; at < end; at++) {
      const unit = at < from || at === to ? edge : isNumber ? digit : (units[at] ?? 0);
      hash = Math.imul(hash ^ unit, hashPrime);
      if (at > start) meet(rowOf(hash));
    }
  }
}

/** How much a piece counts that stands in a text so many times. */
export const sizeOf = (times: number): number => 1 + Math.log(times);

/** The same for numbers that are met often. */
const sizes = Float64Array.from({ length: 64 }, (_, times) => sizeOf(times));

/** Reads the wording of texts with one table; keeps its counters between them. */
export class Wording {
  private readonly counts = new PieceCounts();

  constructor(
    private readonly table: PieceTable,
    private readonly learned: Pick<PieceWeights, 'bias' | 'step'>,
  ) {}

  /**
   * The logarithm of the odds that the words are those of a risky offer: each piece counts by the logarithm of its number, the whole is divided by
   * its length. `undefined` for a text too short to tell.
   * @param counts whose words count
   */
  oddsOf(words: Words, odd: readonly OddWord[], counts: (part: Part) => boolean): number | undefined {
    this.counts.clear();
    eachPiece(words, odd, counts, (row) => this.counts.add(row));
    return this.counts.count < fewestPieces ? undefined : this.weighed();
  }

  private weighed(): number {
    const met = this.counts;
    let sum = 0;
    let square = 0;
    for (let i = 0; i < met.count; i++) {
      const times = met.times[i] ?? 1;
      const size = sizes[times] ?? sizeOf(times);
      sum += size * halfAt(this.table, met.rows[i] ?? 0);
      square += size * size;
    }
    const { bias, step } = this.learned;
    return bias + (sum * step) / Math.sqrt(square);
  }
}
