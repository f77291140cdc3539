import type { OfferPart } from '@/lib/domain/offer';
import { flags, foldAstral } from './astral';
import { firstFolded, foldCharacter, foldTable, unit } from './fold-table';
import { SpacedLetters } from './spaced-letters';
import { traitsOf } from './traits';
import { boundary, hashPrime, hashSeed, trait, type Words } from './words';

/** French, Italian, Catalan and Portuguese words that lose their vowel before another: the apostrophe behind them parts two words. */
const elided = new Set(
  (
    'l d j t m s c n v gl qu jusqu lorsqu puisqu quelqu dell all nell dall sull coll un quest quell bell sant nessun alcun buon ' +
    'ciascun mezz senz'
  ).split(' '),
);
const longestElided = 6;

const isLetter = (f: number): boolean => f >= 0x61;
const isDigit = (f: number): boolean => f >= 0x30 && f <= 0x39;

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

/** Reads one part. The word being read is `begin` in the text and `first` in the folded units; it is open while `begin` is not -1. */
class Tokeniser {
  private at = 0;
  private begin = -1;
  private first = 0;
  private used: number;
  private hash = hashSeed;
  /** All bits any unit of the open word has, and the bits they all have: enough to tell letters, digits and scripts apart. */
  private any = 0;
  private every = -1;
  private last = 0;
  /** The last two units are the same. */
  private twice = false;
  private extra = 0;
  private pending: number;
  private behindAt = 0;
  private readonly spaced: SpacedLetters;

  constructor(
    private readonly words: Words,
    private readonly text: string,
    private readonly length: number,
  ) {
    this.used = words.unitCount;
    this.pending = boundary.sentence;
    this.spaced = new SpacedLetters(words);
  }

  read(): void {
    const { text, length } = this;
    while (this.at < length) {
      const f = foldTable[text.charCodeAt(this.at)] ?? 0;
      if (f >= firstFolded) {
        if (this.begin < 0) {
          this.readPlainWords();
          continue;
        }
        this.add(f);
      } else if (f === unit.gap) this.close();
      else if (f !== unit.invisible) this.meet(f);
      this.at++;
    }
    this.at = length;
    this.close();
    this.spaced.flush();
    this.words.unitCount = this.used;
    this.words.before[this.words.count] = Math.max(this.pending, boundary.sentence);
  }

  /**
   * The hot loop: words of two or more letters and digits with a gap behind them, for as long as they follow each other.
   * It keeps everything in locals. At the first word that ends otherwise, that word is left open.
   */
  private readPlainWords(): void {
    const { text, length, words } = this;
    const { units, prefix } = words;
    const table = foldTable;
    let { start, end, from, before, traits, count } = words;
    let { at, used, pending } = this;
    let f = table[text.charCodeAt(at)] ?? 0;
    for (;;) {
      const begin = at;
      const first = used;
      let hash = hashSeed;
      let any = 0;
      let every = -1;
      let last = 0;
      let lastButOne = 0;
      let extra = 0;
      do {
        units[used] = f;
        hash = Math.imul(hash ^ f, hashPrime);
        prefix[used++] = hash;
        any |= f;
        every &= f;
        if (f === last) {
          if (f === lastButOne) extra = trait.repeated;
          lastButOne = f;
        } else lastButOne = 0;
        last = f;
        at++;
        f = at < length ? (table[text.charCodeAt(at)] ?? 0) : unit.gap;
      } while (f >= firstFolded);
      if (f !== unit.gap || used - first === 1 || this.behindAt !== 0 || this.spaced.isCounting) {
        this.openWord(begin, first);
        this.hash = hash;
        this.any = any;
        this.every = every;
        this.last = last;
        this.twice = last === lastButOne;
        this.extra = extra;
        break;
      }
      start[count] = begin;
      end[count] = at;
      from[count] = first;
      before[count] = pending;
      traits[count] = extra | (any < 0x100 && every & 0x40 ? trait.letter : traitsOf(any, every, units, first, used));
      pending = boundary.none;
      count++;
      from[count] = used;
      if (count + 2 >= start.length) {
        words.count = count;
        words.grow();
        ({ start, end, from, before, traits } = words);
      }
      while (++at < length) {
        f = table[text.charCodeAt(at)] ?? 0;
        if (f !== unit.gap) break;
      }
      if (at >= length || f < firstFolded) break;
    }
    words.count = count;
    this.at = at;
    this.used = used;
    this.pending = pending;
  }

  private openWord(at: number, used: number): void {
    this.begin = at;
    this.first = used;
    this.hash = hashSeed;
    this.any = 0;
    this.every = -1;
    this.last = 0;
    this.extra = 0;
  }

  /** Adds one unit that the hot loop did not see. */
  private add(f: number): void {
    if (this.begin < 0) this.openWord(this.at, this.used);
    this.hash = Math.imul(this.hash ^ f, hashPrime);
    this.words.units[this.used] = f;
    this.words.prefix[this.used++] = this.hash;
    this.any |= f;
    this.every &= f;
    if (f !== this.last) this.twice = false;
    else if (this.twice) this.extra |= trait.repeated;
    else this.twice = true;
    this.last = f;
  }

  private addAll(letters: string): void {
    this.words.unitCount = this.used;
    this.words.reserve(this.length - this.at + letters.length + 64);
    for (let i = 0; i < letters.length; i++) this.add(letters.charCodeAt(i));
  }

  /** Folded value or class of the next unit that is not invisible; a gap at the end. */
  private peek(): number {
    const end = Math.min(this.length, this.at + 16);
    for (let at = this.at + 1; at < end; at++) {
      const f = foldTable[this.text.charCodeAt(at)] ?? 0;
      if (f !== unit.invisible) return f;
    }
    return unit.gap;
  }

  private meet(f: number): void {
    if (f === unit.dot || f === unit.comma) this.point(f);
    else if (f === unit.newline) this.newline();
    else if (f === unit.apostrophe) this.apostrophe();
    else if (f === unit.stop) this.part(boundary.sentence);
    else if (f === unit.question) this.part(boundary.question);
    else if (f === unit.clause) this.part(this.isSqueezed() ? boundary.none : boundary.clause);
    else if (f === unit.quote) this.quote();
    else if (f === unit.surrogate) this.surrogate();
    else if (f === unit.several) this.addAll(foldCharacter(this.text.charAt(this.at)));
    else this.sign(f);
  }

  private part(kind: number): void {
    this.close();
    if (kind > this.pending) this.pending = kind;
  }

  /** A bullet or bar between two letters parts no clause: it is there to break up a word. */
  private isSqueezed(): boolean {
    const code = this.text.charCodeAt(this.at);
    return this.begin >= 0 && code !== 0x3a && code !== 0x3b && isLetter(this.peek());
  }

  /** A dot or comma: inside a number, squeezed between letters, or the end of something. */
  private point(f: number): void {
    const next = this.peek();
    if (this.begin >= 0 && isDigit(this.last) && isDigit(next)) {
      this.add(this.text.charCodeAt(this.at));
      return;
    }
    const squeezed = this.begin >= 0 && next >= firstFolded && !this.isMissingSpace(next);
    this.part(squeezed ? boundary.none : f === unit.dot ? boundary.sentence : boundary.clause);
  }

  /** `end.Next` is two sentences, `t.me` is not. */
  private isMissingSpace(next: number): boolean {
    return isLetter(next) && !isSmall(this.text, this.at + 1) && isSmall(this.text, this.at - 1);
  }

  /** A line break ends the sentence, unless the line was only wrapped: one break, then a small letter. */
  private newline(): void {
    this.close();
    let breaks = 0;
    let at = this.at;
    for (; at < this.length; at++) {
      const code = this.text.charCodeAt(at);
      const f = foldTable[code] ?? 0;
      if (f === unit.newline) breaks += code === 0x0d && this.text.charCodeAt(at + 1) === 0x0a ? 0 : 1;
      else if (f !== unit.invisible && code !== 0x20 && code !== 0x09 && code !== 0xa0) break;
    }
    const wrapped = breaks === 1 && this.pending === boundary.none && isSmall(this.text, at);
    this.part(wrapped ? boundary.clause : boundary.sentence);
    this.at = at - 1;
  }

  /** Inside a word it stays, behind an elided word it parts, between digits it is a thousands mark, and else a quotation mark. */
  private apostrophe(): void {
    const next = this.peek();
    const inside = this.begin >= 0;
    if (inside && isDigit(this.last) && isDigit(next)) return;
    if (!inside || !isLetter(next) || isDigit(this.last)) this.quote();
    else if (this.isElided()) this.close();
    else this.addSign(0x27);
  }

  private isElided(): boolean {
    const { first, used } = this;
    return used - first <= longestElided && elided.has(String.fromCharCode(...this.words.units.subarray(first, used)));
  }

  private quote(): void {
    this.close();
    const { quotes, parts } = this.words;
    quotes.push({ part: parts.length - 1, offset: this.at, code: this.text.charCodeAt(this.at) });
  }

  /** @ $ € between two letters stand for a letter; else money is a token, and @ announces a handle. */
  private sign(f: number): void {
    const code = this.text.charCodeAt(this.at);
    const plain = code >= 0xff00 && code < 0xff5f ? code - 0xfee0 : code;
    if (f === unit.sign && this.isInsideWord()) {
      this.addSign(plain);
      return;
    }
    this.close();
    if (plain === 0x40) {
      this.behindAt = trait.at;
      return;
    }
    this.add(plain);
    this.at++;
    this.close();
    this.at--;
  }

  /** Whether the sign stands between letters, other signs beside it or not: pa$$port. */
  private isInsideWord(): boolean {
    const behindSign = (this.extra & trait.sign) !== 0 && !isDigit(this.last);
    if (this.begin < 0 || !(isLetter(this.last) || behindSign)) return false;
    let at = this.at + 1;
    while (at < this.at + 4 && foldTable[this.text.charCodeAt(at)] === unit.sign) at++;
    return at < this.length && isLetter(foldTable[this.text.charCodeAt(at)] ?? 0);
  }

  /** Adds a sign that is neither letter nor digit. */
  private addSign(code: number): void {
    const { any, every } = this;
    this.add(code);
    this.any = any;
    this.every = every;
    this.extra |= trait.sign;
  }

  private surrogate(): void {
    const code = this.text.codePointAt(this.at) ?? 0;
    if (code < 0x10000) {
      this.close();
      return;
    }
    const halves = this.begin < 0 ? countFlagHalves(this.text, this.at) : 0;
    const letters = halves === 2 || halves === 1 ? undefined : foldAstral(code);
    if (letters === undefined) this.part(boundary.clause);
    else if (letters) this.addAll(letters);
    this.at += halves === 2 ? 3 : 1;
  }

  private close(): void {
    if (this.begin < 0) return;
    const { words, used, first, pending } = this;
    const t = words.count;
    if (t + 2 >= words.start.length) words.grow();
    words.start[t] = this.begin;
    words.end[t] = this.at;
    words.from[t] = first;
    words.from[t + 1] = used;
    words.before[t] = pending;
    words.traits[t] = this.extra | this.behindAt | traitsOf(this.any, this.every, words.units, first, used);
    words.count = t + 1;
    this.begin = -1;
    this.pending = boundary.none;
    this.behindAt = 0;
    this.spaced.saw(used - first === 1, pending);
  }
}

function isSmall(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}

/** Regional indicators in a row from `at`, up to three. */
function countFlagHalves(text: string, at: number): number {
  let halves = 0;
  while (halves < 3) {
    const code = text.codePointAt(at + halves * 2) ?? 0;
    if (code < flags.first || code > flags.last) break;
    halves++;
  }
  return halves;
}
