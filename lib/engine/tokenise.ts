import type { OfferPart } from '@/lib/domain/offer';
import { flags, foldAstral } from './astral';
import { firstFolded, foldCharacter, foldTable, unit } from './fold-table';
import { joinSpacedLetters } from './spaced-letters';
import { boundary, hashPrime, hashSeed, trait, type Words } from './words';

/** French, Italian, Catalan and Portuguese words that lose their vowel before another: the apostrophe after them parts two words. */
const elided = new Set(
  (
    'l d j t m s c n v gl qu jusqu lorsqu puisqu quelqu dell all nell dall sull coll un quest quell bell sant nessun alcun buon ' +
    'ciascun mezz senz'
  ).split(' '),
);

const isLetter = (f: number): boolean => f >= 0x61;
const isDigit = (f: number): boolean => f >= 0x30 && f <= 0x39;

/** What bit a folded unit adds to a word's scripts: digits, Latin, Greek, Cyrillic, or another block. */
const scriptDigit = 1 << 30;
const scripts = { latin: 1, greek: 1 << 3, cyrillic: 1 << 4 } as const;
const anyOfThree = scripts.latin | scripts.greek | scripts.cyrillic;

/**
 * Appends the tokens of one part. Words are runs of letters and digits, folded; an amount such as 1.200,50 is one token;
 * currency and per cent signs are tokens of their own; emoji and other pictures part clauses and are no tokens.
 * Reads at most `limit` UTF-16 units. Never throws, whatever the text.
 */
export function readPart(words: Words, name: OfferPart, text: string, limit = text.length): void {
  const length = Math.min(text.length, limit);
  words.parts.push({ name, text, first: words.count });
  words.reserve(length + 64);
  new Reader(words, text, length).read();
  words.before[words.count] = Math.max(words.before[words.count] ?? 0, boundary.sentence);
}

class Reader {
  private at = 0;
  private open = false;
  private begin = 0;
  private first = 0;
  private used: number;
  private hash: number = hashSeed;
  private script = 0;
  private extra = 0;
  private last = 0;
  private run = 0;
  private pending: number;
  private singles = 0;
  private behindAt = 0;

  constructor(
    private readonly words: Words,
    private readonly text: string,
    private readonly length: number,
  ) {
    this.used = words.unitCount;
    this.pending = words.before[words.count] ?? boundary.sentence;
  }

  read(): void {
    const { text, length } = this;
    const table = foldTable;
    for (; this.at < length; this.at++) {
      const f = table[text.charCodeAt(this.at)] ?? unit.gap;
      if (f >= firstFolded) this.add(f);
      else if (f !== unit.invisible) this.meet(f);
    }
    this.close();
    this.flushSingles();
    this.words.unitCount = this.used;
    this.words.before[this.words.count] = this.pending;
  }

  private add(f: number): void {
    if (!this.open) {
      this.open = true;
      this.begin = this.at;
      this.first = this.used;
      this.hash = hashSeed;
      this.script = 0;
      this.extra = 0;
      this.last = 0;
    }
    this.words.units[this.used++] = f;
    this.hash = Math.imul(this.hash ^ f, hashPrime);
    this.script |= f < 0x3a ? scriptDigit : 1 << ((f >>> 8) & 15);
    if (f !== this.last) {
      this.last = f;
      this.run = 0;
    } else if (++this.run === 2) this.extra |= trait.repeated;
  }

  /** Adds a sign that belongs to no script. */
  private addSign(code: number): void {
    const { script } = this;
    this.add(code);
    this.script = script;
    this.extra |= trait.sign;
  }

  private addAll(letters: string): void {
    this.words.reserve(this.length - this.at + letters.length + 64);
    this.words.unitCount = this.used;
    for (let i = 0; i < letters.length; i++) this.add(letters.charCodeAt(i));
  }

  /** Folded value or class of the unit `ahead` of the current one; a gap beyond the end. Invisible units are skipped forward. */
  private peek(): number {
    let at = this.at + 1;
    let f: number = unit.invisible;
    while (at < this.length && at < this.at + 16) {
      f = foldTable[this.text.charCodeAt(at)] ?? unit.gap;
      if (f !== unit.invisible) return f;
      at++;
    }
    return unit.gap;
  }

  private meet(f: number): void {
    switch (f) {
      case unit.gap:
        return this.part(boundary.none);
      case unit.clause:
        return this.part(this.open && isLetter(this.peek()) && this.tight() ? boundary.none : boundary.clause);
      case unit.stop:
        return this.part(boundary.sentence);
      case unit.question:
        return this.part(boundary.question);
      case unit.dot:
      case unit.comma:
        return this.point(f);
      case unit.newline:
        return this.newline();
      case unit.apostrophe:
        return this.apostrophe();
      case unit.quote:
        this.part(boundary.none);
        return this.quote();
      case unit.sign:
      case unit.money:
        return this.sign(f);
      case unit.surrogate:
        return this.surrogate();
      case unit.several:
        return this.addAll(foldCharacter(this.text.charAt(this.at)));
    }
  }

  /** Bullets and bars squeezed between letters part no clause: they are there to break up a word. */
  private tight(): boolean {
    const code = this.text.charCodeAt(this.at);
    return code !== 0x3a && code !== 0x3b;
  }

  private part(kind: number): void {
    this.close();
    if (kind > this.pending) this.pending = kind;
  }

  private point(f: number): void {
    const next = this.peek();
    if (this.open && isDigit(this.last) && isDigit(next)) return this.add(this.text.charCodeAt(this.at));
    const upper =
      isLetter(next) && this.open && !startsLower(this.text, this.at + 1) && startsLower(this.text, this.at - 1);
    const kind = f === unit.dot ? boundary.sentence : boundary.clause;
    this.part(
      !this.open || next < firstFolded || upper ? (next === unit.sign ? boundary.clause : kind) : boundary.none,
    );
  }

  /** A line break ends the sentence, unless the line was only wrapped: one break, then a small letter. */
  private newline(): void {
    this.close();
    let at = this.at;
    let breaks = 0;
    for (; at < this.length; at++) {
      const f = foldTable[this.text.charCodeAt(at)];
      if (f === unit.newline)
        breaks += this.text.charCodeAt(at) === 0x0d && this.text.charCodeAt(at + 1) === 0x0a ? 0 : 1;
      else if (f !== unit.gap && f !== unit.invisible) break;
      else if (f === unit.gap && this.text.charCodeAt(at) > 0x20 && this.text.charCodeAt(at) < 0x7f) break;
    }
    this.part(
      breaks === 1 && this.pending === boundary.none && startsLower(this.text, at)
        ? boundary.clause
        : boundary.sentence,
    );
    this.at = at - 1;
  }

  private apostrophe(): void {
    const next = this.peek();
    if (!this.open) return this.quote();
    if (isDigit(this.last) && isDigit(next)) return;
    if (!isLetter(next) || isDigit(this.last)) {
      this.close();
      return this.quote();
    }
    const { units } = this.words;
    if (this.used - this.first <= 6 && elided.has(String.fromCharCode(...units.subarray(this.first, this.used)))) {
      return this.part(boundary.none);
    }
    this.addSign(0x27);
  }

  private quote(): void {
    if (this.words.quotes.length >= 4096) return;
    this.words.quotes.push({ token: this.words.count, code: this.text.charCodeAt(this.at), offset: this.at });
  }

  /** @ $ € between two letters stand for a letter; else money is a token, and @ announces a handle. */
  private sign(f: number): void {
    const code = this.text.charCodeAt(this.at);
    const folded = code > 0xff00 ? code - 0xfee0 : code;
    if (f === unit.sign && this.open && isLetter(this.last) && isLetter(this.peek())) return this.addSign(folded);
    this.close();
    if (folded === 0x40) {
      this.behindAt = trait.at;
      return;
    }
    this.add(folded);
    this.at++;
    this.close();
    this.at--;
  }

  private surrogate(): void {
    const code = this.text.codePointAt(this.at) ?? 0;
    if (code < 0x10000) return this.part(boundary.none);
    if (code >= flags.first && code <= flags.last && !this.open) {
      let halves = 0;
      while (halves < 64 && isFlagHalf(this.text, this.at + halves * 2)) halves++;
      if (halves <= 2) {
        this.part(boundary.clause);
        this.at += halves * 2 - 1;
        return;
      }
    }
    const letters = foldAstral(code);
    if (letters === undefined) this.part(boundary.clause);
    else if (letters) this.addAll(letters);
    this.at++;
  }

  private close(): void {
    if (!this.open) return;
    this.open = false;
    const { words, first, begin, script, pending } = this;
    words.grow();
    const t = words.count;
    const alone = this.used - first === 1;
    if (this.singles >= 4 && !(alone && pending === boundary.none)) this.flushSingles();
    const at = words.count;
    const letters = script & ~scriptDigit;
    const mixed = letters & anyOfThree;
    words.start[at] = begin;
    words.end[at] = Math.min(this.at, this.length);
    words.from[at] = first;
    words.from[at + 1] = this.used;
    words.hash[at] = this.hash;
    words.before[at] = t === at ? pending : Math.max(pending, words.before[at] ?? 0);
    const money = alone && foldTable[this.last] === unit.money;
    const signs = alone && foldTable[this.last] === unit.sign;
    words.traits[at] =
      this.extra |
      this.behindAt |
      (money || signs
        ? trait.money
        : letters === 0
          ? trait.digit
          : trait.letter | (script & scriptDigit ? trait.digit : 0)) |
      ((mixed & (mixed - 1)) === 0 ? 0 : trait.mixed);
    words.count = at + 1;
    this.pending = boundary.none;
    this.behindAt = 0;
    this.singles = !alone || money || signs ? 0 : pending === boundary.none ? this.singles + 1 : 1;
  }

  private flushSingles(): void {
    if (this.singles >= 4) joinSpacedLetters(this.words, this.words.count - this.singles);
    this.singles = 0;
  }
}

function startsLower(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}

function isFlagHalf(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return code >= flags.first && code <= flags.last;
}
