import { firstWordSymbol } from './lexicon';
import { packRows } from './symbol-rows';
import { packWords } from './word-list';

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

  /**
   * The vocabulary as columns of a lexicon: words, stems, and the symbols of both. Throws a `RangeError` if it is too large.
   * `numbers` gives the new number of each symbol.
   */
  columns(): { readonly columns: readonly Uint8Array[]; readonly numbers: ReadonlyMap<number, number> } {
    const words = packWords([...this.words.keys()]);
    const stems = packWords([...this.stems.keys()]);
    const rows = [
      ...words.words.map((word) => this.words.get(word)),
      ...stems.words.map((stem) => this.stems.get(stem)),
    ].map((row) => [...(row ?? [])].sort((a, b) => a - b));
    const sum = rows.reduce((all, row) => all + row.length, 1);
    if (sum > 0xffff || this.used > 0xffff) throw new RangeError('too many symbols for one lexicon');
    const { columns, numbers } = packRows(rows);
    return { columns: [...words.columns, ...stems.columns, ...columns], numbers };
  }
}
