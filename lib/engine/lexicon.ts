import type { WordTable } from './word-table';

/** What one language says, compiled: columns of its words, its stems, the symbols of both and its graph, then what phrases say, as they stand in a pack. */
export interface PackedLexicon {
  /** Number of the language in the pack's facts. */
  readonly language: number;
  readonly columns: readonly Uint8Array[];
}

/**
 * A packed lexicon, open. A token stands for symbols: its own, if a phrase uses the word itself, and those of the sets and choices
 * it belongs to. Phrases are a graph whose edges carry symbols; state 0 is the root, whose edges stand in `rootTo` by symbol.
 * All columns are 16 bits wide; what does not fit is compiled to two lexicons of the same language.
 */
export interface Lexicon {
  /** Number of the language in the pack's facts. */
  readonly language: number;
  readonly words: WordTable;
  readonly stems: WordTable;
  /** A Bloom filter over the hashes of stems, a power of two long. */
  readonly stemBits: Uint8Array;
  /** Rows of `symbols`, each sorted: one for each word, then one for each stem, then one for numbers in digits. Row `n` lies from `symbolsOf[n]` to `symbolsOf[n + 1]`. */
  readonly symbolsOf: Uint16Array;
  readonly symbols: Uint16Array;
  readonly rootTo: Uint16Array;
  /** The edges of state `n` lie from row `n` to row `n + 1`, in the order of their symbols. */
  readonly edgesOf: Uint16Array;
  readonly edgeSymbol: Uint16Array;
  readonly edgeTo: Uint16Array;
  readonly accepts: Uint32Array;
}

/** An edge with this symbol leads to a row of `accepts`: a phrase ends here. */
export const endSymbol = 0;
/** Symbols from 1 up to below this are gaps of so many words. */
export const firstThing = 25;
/** Symbols of what the extractors find. */
export const thingSymbol = { number: 25, money: 26, phone: 27, link: 28, email: 29, handle: 30, age: 31 } as const;
/** Symbols of words, stems, sets and choices begin here. */
export const firstWordSymbol = 32;

/** The bit a hash falls on in a stem filter of `mask + 1` bits. */
export const stemBit = (hash: number, mask: number): number => (hash ^ (hash >>> 16)) & mask;

/** Fewest letters of a stem. */
export const shortestStem = 2;

/** Most tokens a phrase may cover. */
export const longestMatch = 24;
