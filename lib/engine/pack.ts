import type { Combination, Harm, MinimumPay, Strength, Theme } from '@/lib/domain/indicator';
import type { LanguageCode } from '@/lib/domain/language';

/** What a recognised phrase says. The number is its kind in an accept. */
export const says = {
  indicator: 0,
  protective: 1,
  negation: 2,
  advice: 3,
  report: 4,
  question: 5,
  fiction: 6,
  awareness: 7,
  support: 8,
  offer: 9,
  country: 10,
  role: 11,
  period: 12,
  currency: 13,
  net: 14,
  gross: 15,
  number: 16,
} as const;

/** A recognised phrase packed in 32 bits: kind, language, and which indicator, country, period or value. */
export const acceptOf = (kind: number, language: number, value: number): number =>
  (kind << 24) | (language << 16) | value;
export const kindOf = (accept: number): number => accept >>> 24;
export const languageOf = (accept: number): number => (accept >>> 16) & 0xff;
export const valueOf = (accept: number): number => accept & 0xffff;

/** Symbols below this are gaps of so many words. */
export const firstThing = 25;
/** Symbols of what extractors find, then of a currency's word; words, stems and sets follow from `firstWord`. */
export const symbol = { number: 25, money: 26, phone: 27, link: 28, email: 29, handle: 30, currency: 31 } as const;
export const firstWord = 32;

/** The part of the knowledge that is no phrase. */
export interface PackFacts {
  readonly indicators: readonly {
    readonly id: string;
    readonly theme: Theme;
    readonly strength: Strength;
    readonly harms: readonly Harm[];
  }[];
  readonly combinations: readonly Pick<Combination, 'id' | 'level' | 'all' | 'harms'>[];
  readonly protective: readonly { readonly id: string; readonly discount: number }[];
  readonly languages: readonly LanguageCode[];
  readonly minimumPay: readonly MinimumPay[];
  readonly countries: readonly string[];
  readonly currencies: readonly string[];
}

/**
 * The columns of a pack. Words and stems (entries) lie one after the other in `text`; `wordSlots` and `stemSlots` are open-addressed
 * hash tables of entry numbers plus one. A row of `entryText`, `entrySymbols`, `stateEdges` or `stateAccepts` goes from its own number
 * to the next. State 0 is the root, whose edges stand in `rootTo` by symbol.
 */
export interface Columns {
  readonly text: Uint16Array;
  readonly entryText: Uint32Array;
  readonly entryHash: Int32Array;
  readonly entrySymbols: Uint32Array;
  /** One bit for each language in which the word is very common. */
  readonly entryCommon: Uint32Array;
  readonly symbols: Uint16Array;
  readonly wordSlots: Uint16Array;
  readonly stemSlots: Uint16Array;
  /** A Bloom filter over the hashes of stems. */
  readonly stemBits: Uint8Array;
  readonly rootTo: Uint32Array;
  readonly stateEdges: Uint32Array;
  readonly edgeSymbols: Uint16Array;
  readonly edgeTo: Uint32Array;
  readonly stateAccepts: Uint32Array;
  readonly accepts: Uint32Array;
}

type ColumnName = keyof Columns;

/** The order in which columns lie in the buffer. */
const names = [
  'text',
  'entryText',
  'entryHash',
  'entrySymbols',
  'entryCommon',
  'symbols',
  'wordSlots',
  'stemSlots',
  'stemBits',
  'rootTo',
  'stateEdges',
  'edgeSymbols',
  'edgeTo',
  'stateAccepts',
  'accepts',
] as const satisfies readonly ColumnName[];

/** A compiled knowledge, open: views on one buffer. */
export interface Pack extends Columns {
  readonly facts: PackFacts;
}

const magic = 0x534c5031;
const headWords = 2 + (names.length + 1) * 2;
const aligned = (size: number): number => (size + 3) & ~3;

/** Lays columns and facts out in one buffer: magic, length, then offset and size of each column, then the columns. */
export function writePack(pack: Pack): Uint8Array {
  const facts = new TextEncoder().encode(JSON.stringify(pack.facts));
  const bodies = [...names.map((name) => bytesOf(pack[name])), facts];
  const size = bodies.reduce((sum, body) => sum + aligned(body.byteLength), headWords * 4);
  const bytes = new Uint8Array(size);
  const head = new Uint32Array(bytes.buffer, 0, headWords);
  head.set([magic, size]);
  let offset = headWords * 4;
  bodies.forEach((body, index) => {
    head.set([offset, body.byteLength], 2 + index * 2);
    bytes.set(body, offset);
    offset += aligned(body.byteLength);
  });
  return bytes;
}

const bytesOf = (view: ArrayBufferView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** Opens a pack without rebuilding anything. Throws if the bytes are not a pack of this version. */
export function openPack(bytes: Uint8Array): Pack {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (bytes.byteLength < headWords * 4) throw new Error('not a pack: too short');
  const head = new Uint32Array(buffer, byteOffset, headWords);
  if (head[0] !== magic) throw new Error('not a pack of this version');
  if (head[1] !== bytes.byteLength)
    throw new Error(`a pack of ${head[1]} bytes, of which ${bytes.byteLength} are here`);
  const offset = (index: number): number => byteOffset + (head[2 + index * 2] ?? 0);
  const size = (index: number): number => head[3 + index * 2] ?? 0;
  const u8 = (i: number): Uint8Array => new Uint8Array(buffer, offset(i), size(i));
  const u16 = (i: number): Uint16Array => new Uint16Array(buffer, offset(i), size(i) / 2);
  const u32 = (i: number): Uint32Array => new Uint32Array(buffer, offset(i), size(i) / 4);
  const at = (name: ColumnName): number => names.indexOf(name);
  const facts: PackFacts = JSON.parse(new TextDecoder().decode(u8(names.length)));
  return {
    text: u16(at('text')),
    entryText: u32(at('entryText')),
    entryHash: new Int32Array(buffer, offset(at('entryHash')), size(at('entryHash')) / 4),
    entrySymbols: u32(at('entrySymbols')),
    entryCommon: u32(at('entryCommon')),
    symbols: u16(at('symbols')),
    wordSlots: u16(at('wordSlots')),
    stemSlots: u16(at('stemSlots')),
    stemBits: u8(at('stemBits')),
    rootTo: u32(at('rootTo')),
    stateEdges: u32(at('stateEdges')),
    edgeSymbols: u16(at('edgeSymbols')),
    edgeTo: u32(at('edgeTo')),
    stateAccepts: u32(at('stateAccepts')),
    accepts: u32(at('accepts')),
    facts,
  };
}
