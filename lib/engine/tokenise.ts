import type { OfferPart } from '@/lib/domain/offer';
import { foldAstral } from './astral';
import { firstFolded, foldCharacter, foldTable, unit } from './fold-table';
import { countFlagHalves, isDigit, isLetter, isSmall, leadsToLetter, lineBreaks, nextUnit } from './look-ahead';
import { OpenWord } from './open-word';
import { readPlainWords } from './plain-words';
import { boundary, trait, type Words } from './words';

/** French, Italian, Catalan and Portuguese words that lose their vowel before another: the apostrophe behind them parts two words. */
const elided = new Set(
  (
    'l d j t m s c n v gl qu jusqu lorsqu puisqu quelqu dell all nell dall sull coll un quest quell bell sant nessun alcun buon ' +
    'ciascun mezz senz'
  ).split(' '),
);
const longestElided = 6;

/**
 * Appends the tokens of one part. Words are runs of letters and digits, folded; an amount such as 1.200,50 is one token;
 * currency and per cent signs are tokens of their own; emoji and other pictures part clauses and are no tokens.
 * Reads at most `limit` UTF-16 units. Never throws, whatever the text.
 */
export function readPart(words: Words, name: OfferPart, text: string, limit = text.length): void {
  const length = Math.min(text.length, limit);
  words.parts.push({ name, text, first: words.count });
  words.reserve(length + 64);
  new Tokeniser(words, text, length).read();
}

/** Reads one part: plain words in the hot loop, everything else unit by unit. */
class Tokeniser {
  private at = 0;
  private readonly word: OpenWord;

  constructor(
    private readonly words: Words,
    private readonly text: string,
    private readonly length: number,
  ) {
    this.word = new OpenWord(words);
  }

  read(): void {
    const { text, length, word, words } = this;
    while (this.at < length) {
      const f = foldTable[text.charCodeAt(this.at)] ?? 0;
      if (f >= firstFolded && !word.isOpen) {
        this.at = readPlainWords(word, text, this.at, length);
        continue;
      }
      if (f >= firstFolded) word.add(f, this.at);
      else if (f === unit.gap) word.close(this.at);
      else if (f !== unit.invisible) this.meet(f);
      this.at++;
    }
    word.close(length, boundary.sentence);
    word.spaced.flush();
    words.unitCount = word.used;
    words.before[words.count] = word.pending;
  }

  private meet(f: number): void {
    if (f === unit.dot || f === unit.comma) this.point(f);
    else if (f === unit.newline) this.newline();
    else if (f === unit.apostrophe) this.apostrophe();
    else if (f === unit.stop) this.word.close(this.at, boundary.sentence);
    else if (f === unit.question) this.word.close(this.at, boundary.question);
    else if (f === unit.clause) this.word.close(this.at, this.isSqueezed() ? boundary.none : boundary.clause);
    else if (f === unit.quote) this.quote();
    else if (f === unit.surrogate) this.surrogate();
    else if (f === unit.several) this.addAll(foldCharacter(this.text.charAt(this.at)));
    else this.sign(f);
  }

  private next(): number {
    return nextUnit(this.text, this.at, this.length);
  }

  private addAll(letters: string): void {
    const { word, words } = this;
    words.unitCount = word.used;
    words.reserve(this.length - this.at + letters.length + 64);
    for (let i = 0; i < letters.length; i++) word.add(letters.charCodeAt(i), this.at);
  }

  /** A bullet or bar between two letters parts no clause: it is there to break up a word. */
  private isSqueezed(): boolean {
    const mark = this.text.charAt(this.at);
    return this.word.isOpen && mark !== ':' && mark !== ';' && isLetter(this.next());
  }

  /** A dot or comma: inside a number, squeezed between letters, or the end of something. */
  private point(f: number): void {
    const { word, at } = this;
    const next = this.next();
    if (word.isOpen && isDigit(word.last) && isDigit(next)) {
      word.add(this.text.charCodeAt(at), at);
      return;
    }
    const squeezed = word.isOpen && next >= firstFolded && !this.isMissingSpace(next);
    word.close(at, squeezed ? boundary.none : f === unit.dot ? boundary.sentence : boundary.clause);
  }

  /** `end.Next` is two sentences, `t.me` is not. */
  private isMissingSpace(next: number): boolean {
    return isLetter(next) && !isSmall(this.text, this.at + 1) && isSmall(this.text, this.at - 1);
  }

  /** A line break ends the sentence, unless the line was only wrapped: one break, then a small letter. */
  private newline(): void {
    const { word, text } = this;
    word.close(this.at);
    const { breaks, end } = lineBreaks(text, this.at, this.length);
    const wrapped = breaks === 1 && word.pending === boundary.none && isSmall(text, end);
    word.close(this.at, wrapped ? boundary.clause : boundary.sentence);
    this.at = end - 1;
  }

  /** Inside a word it stays, behind an elided word it parts, between digits it is a thousands mark, and else a quotation mark. */
  private apostrophe(): void {
    const { word, at } = this;
    const next = this.next();
    if (word.isOpen && isDigit(word.last) && isDigit(next)) return;
    if (!word.isOpen || !isLetter(next) || isDigit(word.last)) this.quote();
    else if (this.isElided()) word.close(at);
    else word.addSign(0x27, at);
  }

  private isElided(): boolean {
    const { first, used } = this.word;
    return used - first <= longestElided && elided.has(String.fromCharCode(...this.words.units.subarray(first, used)));
  }

  private quote(): void {
    const { words, at } = this;
    this.word.close(at);
    words.quotes.push({ part: words.parts.length - 1, offset: at, code: this.text.charCodeAt(at) });
  }

  /** @ $ € between letters stand for a letter; else money is a token, and @ announces a handle. */
  private sign(f: number): void {
    const { word, at } = this;
    const code = this.text.charCodeAt(at);
    const plain = code >= 0xff00 && code < 0xff5f ? code - 0xfee0 : code;
    if (f === unit.sign && word.takesSigns && leadsToLetter(this.text, at, this.length)) {
      word.addSign(plain, at);
      return;
    }
    word.close(at);
    if (plain === 0x40) word.behindAt = trait.at;
    else {
      word.add(plain, at);
      word.close(at + 1);
    }
  }

  private surrogate(): void {
    const { word, at } = this;
    const code = this.text.codePointAt(at) ?? 0;
    if (code < 0x10000) {
      word.close(at);
      return;
    }
    const halves = word.isOpen ? 0 : countFlagHalves(this.text, at);
    const isFlag = halves === 1 || halves === 2;
    const letters = isFlag ? undefined : foldAstral(code);
    if (letters === undefined) word.close(at, boundary.clause);
    else if (letters) this.addAll(letters);
    this.at += isFlag ? halves * 2 - 1 : 1;
  }
}
