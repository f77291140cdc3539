import { foldTable, unit } from './fold-table';
import { SpacedLetters } from './spaced-letters';
import { traitsOf } from './traits';
import { boundary, hashPrime, hashSeed, trait, type Words } from './words';

/** The word being read, until it is closed and becomes a token. It is open while `begin` is not -1. */
export class OpenWord {
  /** Where it begins in its part. */
  begin = -1;
  /** Where its units begin among the folded ones, and where the next unit goes. */
  first = 0;
  used: number;
  hash = hashSeed;
  /** All bits any of its units has, and the bits they all have: enough to tell letters, digits and scripts apart. */
  any = 0;
  every = -1;
  last = 0;
  /** The last two units are the same. */
  twice = false;
  /** Traits that the units do not tell. */
  extra = 0;
  /** Boundary before it. */
  pending: number = boundary.sentence;
  /** `trait.at` if an @ stands right before it. */
  behindAt = 0;
  readonly spaced: SpacedLetters;

  constructor(readonly words: Words) {
    this.used = words.unitCount;
    this.spaced = new SpacedLetters(words);
  }

  get isOpen(): boolean {
    return this.begin >= 0;
  }

  /** Begins at `begin` of the part; its units from `first` on may already be there. */
  open(begin: number, first: number): void {
    this.begin = begin;
    this.first = first;
    this.hash = hashSeed;
    this.any = 0;
    this.every = -1;
    this.last = 0;
    this.twice = false;
    this.extra = 0;
  }

  /** Adds a letter or digit, met at `at` of the part. */
  add(f: number, at: number): void {
    if (this.begin < 0) this.open(at, this.used);
    const { words } = this;
    this.hash = Math.imul(this.hash ^ f, hashPrime);
    words.units[this.used] = f;
    words.prefix[this.used++] = this.hash;
    this.any |= f;
    this.every &= f;
    if (f !== this.last) this.twice = false;
    else if (this.twice) this.extra |= trait.repeated;
    else this.twice = true;
    this.last = f;
  }

  /** Adds a sign that is neither, which says nothing of the word's script. */
  addSign(code: number, at: number): void {
    const { any, every } = this;
    this.add(code, at);
    this.any = any;
    this.every = every;
    this.extra |= trait.sign;
  }

  /** Whether a sign may belong to it: its last unit is a letter, or a sign already inside. */
  get takesSigns(): boolean {
    return (
      this.begin >= 0 && (this.last >= 0x61 || ((this.extra & trait.sign) !== 0 && foldTable[this.last] === unit.sign))
    );
  }

  /** Makes it a token that ends at `end`, with `kind` as the boundary behind it if that is more than what is known already. */
  close(end: number, kind: number = boundary.none): void {
    if (this.begin >= 0) this.finish(end);
    if (kind > this.pending) this.pending = kind;
  }

  private finish(end: number): void {
    const { words, used, first, pending } = this;
    const t = words.count;
    if (t + 2 >= words.start.length) words.grow();
    words.start[t] = this.begin;
    words.end[t] = end;
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
