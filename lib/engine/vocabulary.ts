import { firstWord, symbol } from './pack';
import { hashOf } from './words';

interface Entry {
  readonly text: string;
  readonly stem: boolean;
  /** Its own symbol, once a phrase uses the word itself. */
  own: number;
  readonly symbols: Set<number>;
  common: number;
}

/** Most symbols a pack can hold: they are 16 bits wide. */
const most = 0xffff;

/** Every word and stem of the knowledge, each once, with the symbols a token that matches it may stand for. */
export class Vocabulary {
  readonly entries: Entry[] = [];
  private readonly known = new Map<string, Entry>();
  private used = firstWord;

  /** The entry of a word, or of a stem that begins words. */
  entry(text: string, stem: boolean): Entry {
    const key = stem ? `${text}*` : text;
    const known = this.known.get(key);
    if (known) return known;
    if (this.entries.length >= most) throw new Error(`more than ${most} words`);
    const made: Entry = { text, stem, own: 0, symbols: new Set(), common: 0 };
    this.entries.push(made);
    this.known.set(key, made);
    return made;
  }

  /** A symbol nobody has yet. */
  fresh(): number {
    if (this.used > most) throw new Error(`more than ${most} symbols`);
    return this.used++;
  }

  /** The symbol that means exactly this word or stem. */
  symbol(text: string, stem: boolean): number {
    const entry = this.entry(text, stem);
    if (!entry.own) {
      entry.own = this.fresh();
      entry.symbols.add(entry.own);
    }
    return entry.own;
  }

  /** Marks a word as one that names a currency. */
  currency(text: string): void {
    this.entry(text, false).symbols.add(symbol.currency);
  }

  get symbolCount(): number {
    return this.used;
  }

  /** The vocabulary as columns of a pack. */
  columns(): {
    text: Uint16Array;
    entryText: Uint32Array;
    entryHash: Int32Array;
    entrySymbols: Uint32Array;
    entryCommon: Uint32Array;
    symbols: Uint16Array;
    wordSlots: Uint16Array;
    stemSlots: Uint16Array;
    stemBits: Uint8Array;
  } {
    const { entries } = this;
    const joined = entries.map((entry) => entry.text).join('');
    const entryText = new Uint32Array(entries.length + 1);
    const entrySymbols = new Uint32Array(entries.length + 1);
    const symbols: number[] = [];
    entries.forEach((entry, index) => {
      entryText[index + 1] = (entryText[index] ?? 0) + entry.text.length;
      symbols.push(...[...entry.symbols].sort((a, b) => a - b));
      entrySymbols[index + 1] = symbols.length;
    });
    const numbered = entries.map((entry, index) => ({ hash: hashOf(entry.text), index, stem: entry.stem }));
    const stems = numbered.filter(({ stem }) => stem);
    const stemBits = new Uint8Array(1 << stemBitsLog);
    for (const { hash } of stems) {
      const bit = stemBit(hash);
      stemBits[bit >>> 3] = (stemBits[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
    return {
      text: Uint16Array.from({ length: joined.length }, (_, i) => joined.charCodeAt(i)),
      entryText,
      entryHash: Int32Array.from(numbered, ({ hash }) => hash),
      entrySymbols,
      entryCommon: Uint32Array.from(entries, (entry) => entry.common),
      symbols: Uint16Array.from(symbols),
      wordSlots: slots(numbered.filter(({ stem }) => !stem)),
      stemSlots: slots(stems),
      stemBits,
    };
  }
}

const stemBitsLog = 13;

/** The bit of the stem filter a hash falls on. */
export const stemBit = (hash: number): number => (hash ^ (hash >>> 16)) & ((1 << (stemBitsLog + 3)) - 1);

/** Where a hash is looked for first in a table of `size` slots, a power of two. */
export const slotOf = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1);

function slots(entries: readonly { hash: number; index: number }[]): Uint16Array {
  let size = 16;
  while (size < entries.length * 2.5) size *= 2;
  const table = new Uint16Array(size);
  for (const { hash, index } of entries) {
    let slot = slotOf(hash, size);
    while (table[slot]) slot = (slot + 1) & (size - 1);
    table[slot] = index + 1;
  }
  return table;
}
