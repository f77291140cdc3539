import type { PieceWeights } from '@/lib/domain/learned';
import type { OddWord } from './odd-words';
import { hashPrime, hashSeed, type Part, trait, type Words } from './words';

/** The weights of pieces of words, open: a hash table with one row for each piece. */
export interface PieceTable {
  readonly tags: Uint16Array;
  readonly rarity: Uint8Array;
  readonly weight: Int8Array;
}

/** Rows of the table; a power of two. */
export const pieceRows = 65_536;
const longestPiece = 6;
/** Stands before and behind each word. */
const edge = 32;
const digit = 48;
/** Known pieces a text needs, or nothing comes of it: some four words. */
const fewestPieces = 60;

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));

/** Throws when a column is not as long as the table. */
export function openPieces({ tags, rarity, weight }: PieceWeights): PieceTable {
  const wide = bytesOf(tags);
  const table = {
    tags: Uint16Array.from({ length: wide.length / 2 }, (_, i) => (wide[2 * i] ?? 0) | ((wide[2 * i + 1] ?? 0) << 8)),
    rarity: bytesOf(rarity),
    weight: Int8Array.from(bytesOf(weight)),
  };
  for (const column of Object.values(table))
    if (column.length !== pieceRows) throw new Error(`a column of ${column.length} rows, not ${pieceRows}`);
  return table;
}

/** Spreads a hash over all its bits: the low half finds the row, the high half is its tag. */
export function pieceKey(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
}

export const tagOf = (key: number): number => key >>> 16 || 1;

/** The row of a key, or the free one where it would stand. A full table gives its first row tried. */
export function rowOf(tags: Uint16Array, key: number): number {
  const tag = tagOf(key);
  let row = key & (pieceRows - 1);
  for (let tries = 0; tries < pieceRows; tries++) {
    const here = tags[row];
    if (here === 0 || here === tag) return row;
    row = (row + 1) & (pieceRows - 1);
  }
  return row;
}

/**
 * Calls `meet` with the key of every piece of every word that counts, as often as it stands there. A word of `n` letters has an edge on both
 * sides; its pieces are all stretches of two to six of these `n + 2` units. Digits are all alike. A disguised word is read as what it is meant as.
 */
export function eachPiece(
  words: Words,
  odd: readonly OddWord[],
  counts: (part: Part) => boolean,
  meet: (key: number) => void,
): void {
  let next = 0;
  words.parts.forEach((part, index) => {
    if (!counts(part)) return;
    const last = words.parts[index + 1]?.first ?? words.count;
    for (let token = part.first; token < last; token++) {
      while ((odd[next]?.token ?? token) < token) next++;
      const meant = odd[next]?.token === token ? odd[next]?.units : undefined;
      const isNumber = ((words.traits[token] ?? 0) & (trait.digit | trait.letter)) === trait.digit;
      if (meant) piecesOf(meant, 0, meant.length, isNumber, meet);
      else piecesOf(words.units, words.from[token] ?? 0, words.from[token + 1] ?? 0, isNumber, meet);
    }
  });
}

function piecesOf(units: Uint16Array, from: number, to: number, isNumber: boolean, meet: (key: number) => void): void {
  for (let start = from - 1; start < to; start++) {
    let hash = hashSeed;
    const end = Math.min(to + 1, start + longestPiece);
    for (let at = start; at < end; at++) {
      const unit = at < from || at === to ? edge : isNumber ? digit : (units[at] ?? 0);
      hash = Math.imul(hash ^ unit, hashPrime);
      if (at > start) meet(pieceKey(hash));
    }
  }
}

/** Reads the wording of texts with one table; keeps a counter for each row between them. */
export class Wording {
  private readonly times = new Uint16Array(pieceRows);
  private readonly met: number[] = [];

  constructor(
    private readonly table: PieceTable,
    private readonly learned: Pick<PieceWeights, 'bias' | 'rarityStep' | 'weightStep'>,
  ) {}

  /**
   * The logarithm of the odds that the words are those of a risky offer: each piece counts by the logarithm of its number times its rarity, the
   * whole divided by its length. `undefined` for a text too short to tell.
   * @param counts whose words count
   */
  oddsOf(words: Words, odd: readonly OddWord[], counts: (part: Part) => boolean): number | undefined {
    const { tags, rarity, weight } = this.table;
    const { rarityStep, weightStep, bias } = this.learned;
    const times = this.times;
    const met = this.met;
    eachPiece(words, odd, counts, (key) => {
      const row = rowOf(tags, key);
      if (tags[row] === 0) return;
      const before = times[row] ?? 0;
      if (before === 0) met.push(row);
      if (before < 0xffff) times[row] = before + 1;
    });
    let sum = 0;
    let square = 0;
    for (const row of met) {
      const size = (1 + Math.log(times[row] ?? 1)) * (rarity[row] ?? 0) * rarityStep;
      sum += size * (weight[row] ?? 0);
      square += size * size;
      times[row] = 0;
    }
    const count = met.length;
    met.length = 0;
    return count < fewestPieces ? undefined : bias + (sum * weightStep) / Math.sqrt(square);
  }
}
