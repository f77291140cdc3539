import { disguises } from './disguise';
import { firstThing, type Pack, symbol } from './pack';
import { slotOf, stemBit } from './vocabulary';
import { boundary, hashOf, hashPrime, hashSeed, trait, type Words } from './words';

/** A thing an extractor found: its symbol, and the tokens it covers. */
export interface FoundThing {
  readonly symbol: number;
  readonly from: number;
  readonly to: number;
}

/** Steps taken from one token, and steps per token over a whole text, before the matcher gives up on the rest. */
const mostStepsFromOne = 3000;
const mostStepsPerToken = 400;
const longestMatch = 24;

/** What one pass found: accept, first token and the token behind the last, row by row; and what each language's common words amount to. */
export class Hits {
  count = 0;
  accept = new Uint32Array(256);
  from = new Int32Array(256);
  to = new Int32Array(256);
  readonly common = new Float64Array(32);
  /** Work done, in graph steps: what stays linear is checked by counting, not by the clock. */
  steps = 0;
  /** Some of the text cost more steps than allowed and was skipped. */
  partly = false;

  clear(): void {
    this.count = 0;
    this.steps = 0;
    this.partly = false;
    this.common.fill(0);
  }

  add(accept: number, from: number, to: number): void {
    for (let i = this.count - 1; i >= 0 && this.from[i] === from; i--) {
      if (this.accept[i] === accept && this.to[i] === to) return;
    }
    if (this.count === this.accept.length) {
      const size = this.count * 2;
      const bigger = [new Uint32Array(size), new Int32Array(size), new Int32Array(size)] as const;
      bigger[0].set(this.accept);
      bigger[1].set(this.from);
      bigger[2].set(this.to);
      [this.accept, this.from, this.to] = bigger;
    }
    this.accept[this.count] = accept;
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.count++;
  }
}

/** Finds every phrase of a pack in a text, in one pass over its tokens. Buffers are kept from text to text. */
export class Matcher {
  readonly hits = new Hits();
  private symbols = new Uint16Array(4096);
  private symbolFrom = new Int32Array(1025);
  private symbolCount = 0;
  private things = new Map<number, FoundThing[]>();
  private before: Uint8Array = new Uint8Array(0);
  private tokens = 0;
  private budget = 0;
  private start = 0;

  constructor(private readonly pack: Pack) {}

  /** Looks every token up; `symbolsOf` can be asked from here on. */
  look(words: Words): void {
    this.hits.clear();
    this.before = words.before;
    this.tokens = words.count;
    this.symbolCount = 0;
    if (this.symbolFrom.length < words.count + 2) this.symbolFrom = new Int32Array(words.count * 2 + 2);
    for (let t = 0; t < words.count; t++) {
      this.symbolFrom[t] = this.symbolCount;
      this.lookUp(words, t);
    }
    this.symbolFrom[words.count] = this.symbolCount;
  }

  /** Whether token `t` stands for `wanted`. */
  stands(t: number, wanted: number): boolean {
    const to = this.symbolFrom[t + 1] ?? 0;
    for (let i = this.symbolFrom[t] ?? 0; i < to; i++) if (this.symbols[i] === wanted) return true;
    return false;
  }

  /** Walks the graph from every token. Call `look` first. */
  walk(things: readonly FoundThing[]): Hits {
    const { hits, pack, symbols, symbolFrom } = this;
    const { rootTo } = pack;
    this.things.clear();
    for (const thing of things) {
      const here = this.things.get(thing.from);
      if (here) here.push(thing);
      else this.things.set(thing.from, [thing]);
    }
    const most = 20_000 + this.tokens * mostStepsPerToken;
    for (let t = 0; t < this.tokens; t++) {
      if (hits.steps > most) {
        hits.partly = true;
        return hits;
      }
      this.start = t;
      this.budget = mostStepsFromOne;
      const to = symbolFrom[t + 1] ?? 0;
      for (let i = symbolFrom[t] ?? 0; i < to; i++) {
        const state = rootTo[symbols[i] ?? 0] ?? 0;
        if (state !== 0) this.enter(state, t + 1);
      }
      if (things.length > 0) {
        for (const thing of this.things.get(t) ?? []) {
          const state = rootTo[thing.symbol] ?? 0;
          if (state !== 0) this.enter(state, thing.to);
        }
      }
      hits.steps += mostStepsFromOne - this.budget;
      if (this.budget < 0) hits.partly = true;
    }
    return hits;
  }

  /** In `state`, with everything before token `at` read. */
  private enter(state: number, at: number): void {
    if (--this.budget < 0) return;
    const { stateAccepts, accepts, stateEdges, edgeSymbols, edgeTo } = this.pack;
    const lastAccept = stateAccepts[state + 1] ?? 0;
    for (let i = stateAccepts[state] ?? 0; i < lastAccept; i++) this.hits.add(accepts[i] ?? 0, this.start, at);
    const last = stateEdges[state + 1] ?? 0;
    let edge = stateEdges[state] ?? 0;
    if (edge === last || at - this.start >= longestMatch) return;
    for (; edge < last; edge++) {
      const most = edgeSymbols[edge] ?? 0;
      if (most >= firstThing) break;
      const beyond = edgeTo[edge] ?? 0;
      for (let skipped = 0; skipped <= most; skipped++) {
        if (!this.read(beyond, at + skipped)) break;
      }
    }
    if (edge < last) this.read(state, at);
  }

  /** Reads token `at` in `state`. False if the sentence or the text ended before it. */
  private read(state: number, at: number): boolean {
    if (at >= this.tokens || (this.before[at] ?? 0) >= boundary.sentence) return false;
    const { symbols, symbolFrom } = this;
    const to = symbolFrom[at + 1] ?? 0;
    this.budget--;
    for (let i = symbolFrom[at] ?? 0; i < to; i++) {
      const next = this.target(state, symbols[i] ?? 0);
      if (next !== 0) this.enter(next, at + 1);
    }
    if (this.things.size > 0) {
      for (const thing of this.things.get(at) ?? []) {
        const next = this.target(state, thing.symbol);
        if (next !== 0) this.enter(next, thing.to);
      }
    }
    return this.budget >= 0;
  }

  /** Where `through` leads from `state`; 0 if nowhere. */
  private target(state: number, through: number): number {
    const { stateEdges, edgeSymbols, edgeTo } = this.pack;
    let low = stateEdges[state] ?? 0;
    let high = stateEdges[state + 1] ?? 0;
    while (high - low > 4) {
      const middle = (low + high) >> 1;
      if ((edgeSymbols[middle] ?? 0) <= through) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (edgeSymbols[low] === through) return edgeTo[low] ?? 0;
    return 0;
  }

  private lookUp(words: Words, t: number): void {
    const { units, from, hash, traits } = words;
    const first = from[t] ?? 0;
    const last = from[t + 1] ?? 0;
    const what = traits[t] ?? 0;
    const exact = this.entry(this.pack.wordSlots, hash[t] ?? 0, units, first, last);
    if (exact >= 0) this.take(exact);
    this.takeStems(units, first, last);
    if ((what & (trait.digit | trait.letter | trait.money)) === trait.digit) this.push(symbol.number);
    const odd = trait.repeated | trait.mixed | trait.sign;
    if (what & odd || (what & (trait.digit | trait.letter)) === (trait.digit | trait.letter)) {
      for (const form of disguises(words.word(t), what)) this.takeWord(form);
    }
  }

  private takeWord(word: string): void {
    const units = Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
    const exact = this.entry(this.pack.wordSlots, hashOf(word), units, 0, units.length);
    if (exact >= 0) this.take(exact);
    this.takeStems(units, 0, units.length);
  }

  private takeStems(units: Uint16Array, first: number, last: number): void {
    const { stemBits, stemSlots } = this.pack;
    const end = Math.min(last, first + 32);
    let hash = hashSeed;
    for (let i = first; i < end; i++) {
      hash = Math.imul(hash ^ (units[i] ?? 0), hashPrime);
      const bit = stemBit(hash);
      if (((stemBits[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) {
        const stem = this.entry(stemSlots, hash, units, first, i + 1);
        if (stem >= 0) this.take(stem);
      }
    }
  }

  /** The entry with these letters, or -1. A hash alone is never believed. */
  private entry(slots: Uint16Array, hash: number, units: Uint16Array, first: number, last: number): number {
    const { entryHash, entryText, text } = this.pack;
    const mask = slots.length - 1;
    for (let slot = slotOf(hash, slots.length); ; slot = (slot + 1) & mask) {
      const found = (slots[slot] ?? 0) - 1;
      if (found < 0) return -1;
      if (entryHash[found] !== hash) continue;
      const begin = entryText[found] ?? 0;
      const length = (entryText[found + 1] ?? 0) - begin;
      if (length !== last - first) continue;
      let i = 0;
      while (i < length && text[begin + i] === units[first + i]) i++;
      if (i === length) return found;
    }
  }

  private take(entry: number): void {
    const { entrySymbols, symbols, entryCommon } = this.pack;
    const to = entrySymbols[entry + 1] ?? 0;
    for (let i = entrySymbols[entry] ?? 0; i < to; i++) this.push(symbols[i] ?? 0);
    const common = entryCommon[entry] ?? 0;
    if (common !== 0) this.vote(common);
  }

  /** A word common in several languages says less about each. */
  private vote(languages: number): void {
    const { common } = this.hits;
    let several = 0;
    for (let bits = languages; bits !== 0; bits &= bits - 1) several++;
    for (let bits = languages; bits !== 0; bits &= bits - 1) {
      const language = 31 - Math.clz32(bits & -bits);
      common[language] = (common[language] ?? 0) + 1 / several;
    }
  }

  private push(value: number): void {
    if (this.symbolCount === this.symbols.length) {
      const bigger = new Uint16Array(this.symbolCount * 2);
      bigger.set(this.symbols);
      this.symbols = bigger;
    }
    this.symbols[this.symbolCount++] = value;
  }
}
