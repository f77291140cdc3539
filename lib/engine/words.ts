import type { OfferPart } from '@/lib/domain/offer';

/** What a token is made of, as bits of `Words.traits`. */
export const trait = {
  digit: 1,
  letter: 2,
  /** Three or more of the same letter in a row. */
  repeated: 4,
  /** Letters of more than one of Latin, Greek, Cyrillic. */
  mixed: 8,
  /** @ $ € or an apostrophe between its letters. */
  sign: 16,
  /** Put together from single letters. */
  spaced: 32,
  /** A currency or per cent sign, alone. */
  money: 64,
  /** Stands right behind an @. */
  at: 128,
} as const;

/** What stands between a token and the one before it. From `sentence` up, nothing is read across it. */
export const boundary = { none: 0, clause: 1, sentence: 2, question: 3 } as const;

/** A quotation mark: the number of its part, its offset there, and its UTF-16 unit. */
export interface QuoteMark {
  readonly part: number;
  readonly offset: number;
  readonly code: number;
}

/** A part of an offer, and its first token. */
export interface Part {
  readonly name: OfferPart;
  readonly text: string;
  first: number;
}

export const hashSeed = 0x811c9dc5 | 0;
export const hashPrime = 0x01000193;

/** FNV-1a over UTF-16 units. */
export function hashOf(word: string): number {
  let hash = hashSeed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), hashPrime);
  return hash;
}

/** Spreads a hash over all its bits, so that any of them can be cut from it. */
export function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
}

function grown<T extends Int32Array | Uint16Array | Uint8Array>(old: T, bigger: T): T {
  bigger.set(old);
  return bigger;
}

/**
 * Tokens of one or more parts as columns, in reading order. Token `t` was written at `start[t]` to `end[t]` of its part
 * and folds to `units[from[t]]` to `units[from[t + 1]]`. Reused from text to text, so nothing is allocated per token.
 */
export class Words {
  count = 0;
  unitCount = 0;
  units = new Uint16Array(4096);
  /** Hash of the word up to and with each unit: stems are looked up by it, and the last one is the word's own. */
  prefix = new Int32Array(4096);
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  from = new Int32Array(1025);
  traits = new Uint8Array(1024);
  /** Boundary before token `t`; `before[count]` is what ends the text. */
  before = new Uint8Array(1025);
  readonly parts: Part[] = [];
  readonly quotes: QuoteMark[] = [];

  clear(): void {
    this.count = 0;
    this.unitCount = 0;
    this.parts.length = 0;
    this.quotes.length = 0;
    this.before[0] = boundary.sentence;
  }

  /** Makes room for `units` more folded units and as many tokens. */
  reserve(units: number): void {
    const needed = this.unitCount + units;
    if (needed <= this.units.length) return;
    this.units = grown(this.units, new Uint16Array(needed * 2));
    this.prefix = grown(this.prefix, new Int32Array(needed * 2));
  }

  /** Makes room for twice as many tokens. */
  grow(): void {
    const size = this.start.length * 2;
    this.start = grown(this.start, new Int32Array(size));
    this.end = grown(this.end, new Int32Array(size));
    this.from = grown(this.from, new Int32Array(size + 1));
    this.traits = grown(this.traits, new Uint8Array(size));
    this.before = grown(this.before, new Uint8Array(size + 1));
  }

  /** The hash of token `t`. */
  hash(t: number): number {
    return this.prefix[(this.from[t + 1] ?? 0) - 1] ?? 0;
  }

  /** The folded word of token `t`, or its first 256 units. */
  word(t: number): string {
    const first = this.from[t] ?? 0;
    const last = Math.min(this.from[t + 1] ?? 0, first + 256);
    let word = '';
    for (let i = first; i < last; i++) word += String.fromCharCode(this.units[i] ?? 0);
    return word;
  }

  /** The first token of part `part` that begins at `offset` or behind it; the one behind its last if there is none. */
  tokenAt(part: number, offset: number): number {
    let low = this.parts[part]?.first ?? 0;
    for (let high = this.parts[part + 1]?.first ?? this.count; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.start[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The part token `t` stands in. */
  partOf(t: number): Part {
    const { parts } = this;
    let low = 0;
    for (let high = parts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((parts[middle]?.first ?? 0) <= t) low = middle;
      else high = middle - 1;
    }
    const part = parts[low];
    if (!part) throw new Error('no part was read');
    return part;
  }
}
