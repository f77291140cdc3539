import { firstWordSymbol, stemBit, thingSymbol } from './lexicon';
import { makeWordTable, type WordTable } from './word-table';
import { hashOf } from './words';

/** A word, or a stem that begins words. */
export interface PlainWord {
  readonly kind: 'word' | 'stem';
  readonly text: string;
}

/** Every word and stem of one lexicon, each once, with the symbols a token that matches it stands for. */
export class Vocabulary {
  private readonly words = new Map<string, Set<number>>();
  private readonly stems = new Map<string, Set<number>>();
  private readonly known = new Map<string, number>();
  private used = firstWordSymbol;

  /** The symbol of a word itself. */
  symbolOf(word: PlainWord): number {
    return this.symbolOfAny([word]);
  }

  /** The symbol of a choice between words: it costs one edge, however many they are. The same choice has the same symbol. */
  symbolOfAny(choice: readonly PlainWord[]): number {
    const key = [...new Set(choice.map(({ kind, text }) => (kind === 'stem' ? `${text}*` : text)))].sort().join('|');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const symbol = this.used++;
    this.known.set(key, symbol);
    for (const { kind, text } of choice) {
      const table = kind === 'stem' ? this.stems : this.words;
      const symbols = table.get(text);
      if (symbols) symbols.add(symbol);
      else table.set(text, new Set([symbol]));
    }
    return symbol;
  }

  get symbolCount(): number {
    return this.used;
  }

  /** The vocabulary as columns of a lexicon. Throws a `RangeError` if it is too large. */
  columns(): {
    words: WordTable;
    stems: WordTable;
    stemBits: Uint8Array;
    symbolsOf: Uint16Array;
    symbols: Uint16Array;
  } {
    const words = makeWordTable([...this.words.keys()]);
    const stems = makeWordTable([...this.stems.keys()]);
    const rows = [
      ...words.words.map((word) => this.words.get(word)),
      ...stems.words.map((stem) => this.stems.get(stem)),
      new Set([thingSymbol.number]),
    ];
    const symbols = rows.flatMap((row) => [...(row ?? [])].sort((a, b) => a - b));
    const symbolsOf = new Uint16Array(rows.length + 1);
    let sum = 0;
    rows.forEach((row, index) => {
      sum += row?.size ?? 0;
      symbolsOf[index + 1] = sum;
    });
    if (sum > 0xffff || this.used > 0xffff) throw new RangeError('too many symbols for one lexicon');
    let bytes = 64;
    while (bytes < stems.words.length * 6) bytes *= 2;
    const stemBits = new Uint8Array(bytes);
    for (const stem of stems.words) {
      const bit = stemBit(hashOf(stem), bytes * 8 - 1);
      stemBits[bit >>> 3] = (stemBits[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
    return { words: words.table, stems: stems.table, stemBits, symbolsOf, symbols: Uint16Array.from(symbols) };
  }
}
