import { type Lexicon, shortestStem, stemBit } from './lexicon';
import type { OddWord } from './odd-words';
import { bitOf, halfOf, maskSize, shortcutsOf } from './shortcuts';
import { findWord, longestWord } from './word-table';
import { trait, type Words } from './words';

/** A thing an extractor found: its symbol, and the tokens it covers. */
export interface FoundThing {
  readonly symbol: number;
  readonly from: number;
  readonly to: number;
}

/** Most rows of one token as written: its word, a stem of each length, a number. */
const mostRows = longestWord + 2;
const kinds = trait.digit | trait.letter | trait.money;

/**
 * What each token stands for in one lexicon: the rows of symbols of its word, of stems it begins with, and of what it may be meant as.
 * The rows of token `t` lie from `of[t]` to `of[t + 1]` in `rows`. Buffers are kept from text to text.
 */
export class TokenRows {
  rows = new Uint16Array(4096);
  of = new Int32Array(1025);
  /** For each token the mask of all it stands for, see `Shortcuts`; what stands behind the last one leads nowhere. */
  masks = new Uint32Array(maskSize * 1025);
  private count = 0;

  /** Looks every token up. `odd` and `things` belong to the same words. */
  look(lexicon: Lexicon, words: Words, odd: readonly OddWord[], things: readonly FoundThing[]): void {
    this.lookUp(lexicon, words, odd);
    this.mask(lexicon, words.count, things);
  }

  private lookUp(lexicon: Lexicon, words: Words, odd: readonly OddWord[]): void {
    const { units, prefix, from, traits, count } = words;
    const { words: table, stems, stemBits } = lexicon;
    const mask = stemBits.length * 8 - 1;
    const firstStem = table.count;
    const numberRow = firstStem + stems.count;
    if (this.of.length < count + 2) this.of = new Int32Array(count * 2 + 2);
    const { of } = this;
    this.count = 0;
    let nextOdd = 0;
    for (let t = 0; t < count; t++) {
      if (this.count + mostRows > this.rows.length) this.grow();
      const { rows } = this;
      let used = this.count;
      of[t] = used;
      const first = from[t] ?? 0;
      const last = from[t + 1] ?? 0;
      const found = findWord(table, prefix[last - 1] ?? 0, units, first, last);
      if (found >= 0) rows[used++] = found;
      const end = Math.min(last, first + longestWord);
      for (let i = first + shortestStem - 1; i < end; i++) {
        const hash = prefix[i] ?? 0;
        const bit = stemBit(hash, mask);
        if ((((stemBits[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 0) continue;
        const stem = findWord(stems, hash, units, first, i + 1);
        if (stem >= 0) rows[used++] = firstStem + stem;
      }
      if (((traits[t] ?? 0) & kinds) === trait.digit) rows[used++] = numberRow;
      this.count = used;
      for (let form = odd[nextOdd]; form?.token === t; form = odd[++nextOdd]) this.takeOdd(lexicon, form);
    }
    of[count] = this.count;
  }

  private mask(lexicon: Lexicon, tokens: number, things: readonly FoundThing[]): void {
    if (this.masks.length < maskSize * (tokens + 1)) this.masks = new Uint32Array(2 * maskSize * tokens);
    const { rows, of, masks } = this;
    const { rowMasks } = shortcutsOf(lexicon);
    for (let t = 0; t < tokens; t++) {
      let low = 0;
      let high = 0;
      let own = 0;
      const last = of[t + 1] ?? 0;
      for (let r = of[t] ?? 0; r < last; r++) {
        const row = (rows[r] ?? 0) * maskSize;
        low |= rowMasks[row] ?? 0;
        high |= rowMasks[row + 1] ?? 0;
        own |= rowMasks[row + 2] ?? 0;
      }
      const mask = t * maskSize;
      masks[mask] = low;
      masks[mask + 1] = high;
      masks[mask + 2] = own;
    }
    for (const { from, symbol } of things) {
      for (const at of [from * maskSize + halfOf(symbol), from * maskSize + 2])
        masks[at] = (masks[at] ?? 0) | bitOf(symbol);
    }
    masks.fill(0, tokens * maskSize, (tokens + 1) * maskSize);
  }

  private takeOdd({ words, stems }: Lexicon, { units, prefix }: OddWord): void {
    if (units.every((unit) => unit >= 0x30 && unit <= 0x39)) this.take(words.count + stems.count);
    const found = findWord(words, prefix.at(-1) ?? 0, units, 0, units.length);
    if (found >= 0) this.take(found);
    for (let i = shortestStem; i <= units.length; i++) {
      const stem = findWord(stems, prefix[i - 1] ?? 0, units, 0, i);
      if (stem >= 0) this.take(words.count + stem);
    }
  }

  private take(row: number): void {
    if (this.count === this.rows.length) this.grow();
    this.rows[this.count++] = row;
  }

  private grow(): void {
    const bigger = new Uint16Array(this.rows.length * 2);
    bigger.set(this.rows);
    this.rows = bigger;
  }
}
