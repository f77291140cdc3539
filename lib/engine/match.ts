import type { Hits } from './hits';
import { endSymbol, firstThing, type Lexicon, longestMatch } from './lexicon';
import type { OddWord } from './odd-words';
import { bitOf, halfOf, maskSize, mayFollow, onward, type Shortcuts, shortcutsOf } from './shortcuts';
import { type FoundThing, TokenRows } from './token-rows';
import { boundary, type Words } from './words';

/** Steps taken from one token, and over a whole text per token, before the matcher gives up on the rest. */
const mostStepsFromOne = 4000;
const mostStepsPerToken = 400;

/**
 * Finds the phrases of a lexicon in one pass over the tokens: from each token through the graph, as far as its edges go. Shortcuts rule most
 * steps out before they are taken. Buffers are kept from text to text.
 */
export class Matcher {
  private readonly tokenRows = new TokenRows();
  private rows = this.tokenRows.rows;
  private rowsOf = this.tokenRows.of;
  private masks = this.tokenRows.masks;
  /** Where a thing begins: the number of the first one there, plus one. */
  private thingsAt = new Int32Array(1025);
  private things: readonly FoundThing[] = [];
  private before: Uint8Array = new Uint8Array(0);
  private tokens = 0;
  private budget = 0;
  private start = 0;
  private language = 0;
  private lexicon: Lexicon | undefined;
  private shortcuts: Shortcuts = {
    rootsOf: new Uint32Array(1),
    roots: new Uint32Array(0),
    rootMasks: new Uint32Array(0),
    stateMasks: new Uint32Array(0),
    rowMasks: new Uint32Array(0),
  };
  private symbolsOf: Uint16Array = new Uint16Array(0);
  private symbols: Uint16Array = new Uint16Array(0);
  private edgesOf: Uint16Array = new Uint16Array(0);
  private edgeSymbol: Uint16Array = new Uint16Array(0);
  private edgeTo: Uint16Array = new Uint16Array(0);

  constructor(private readonly hits: Hits) {}

  /** Adds everything `lexicon` recognises to the hits. `things`, in the order of their tokens, and `odd` belong to the same words. */
  match(lexicon: Lexicon, words: Words, things: readonly FoundThing[], odd: readonly OddWord[]): void {
    this.open(lexicon, words, things);
    this.tokenRows.look(lexicon, words, odd, things);
    this.rows = this.tokenRows.rows;
    this.rowsOf = this.tokenRows.of;
    this.masks = this.tokenRows.masks;
    this.walk(lexicon);
  }

  private open(lexicon: Lexicon, words: Words, things: readonly FoundThing[]): void {
    this.lexicon = lexicon;
    this.language = lexicon.language;
    this.shortcuts = shortcutsOf(lexicon);
    this.symbolsOf = lexicon.symbolsOf;
    this.symbols = lexicon.symbols;
    this.edgesOf = lexicon.edgesOf;
    this.edgeSymbol = lexicon.edgeSymbol;
    this.edgeTo = lexicon.edgeTo;
    this.before = words.before;
    this.tokens = words.count;
    for (const { from } of this.things) this.thingsAt[from] = 0;
    this.things = things;
    if (this.thingsAt.length < words.count + 1) this.thingsAt = new Int32Array(words.count * 2);
    things.forEach(({ from }, index) => {
      if (things[index - 1]?.from !== from) this.thingsAt[from] = index + 1;
    });
  }

  private walk({ rootTo }: Lexicon): void {
    const { hits, before, masks } = this;
    const rows = this.rows;
    const rowsOf = this.rowsOf;
    const tokens = this.tokens;
    const { roots, rootsOf, rootMasks } = this.shortcuts;
    const most = hits.steps + 20_000 + tokens * mostStepsPerToken;
    for (let t = 0; t < tokens && hits.steps < most; t++) {
      const lastRow = rowsOf[t + 1] ?? 0;
      const sameSentence = (before[t + 1] ?? boundary.sentence) < boundary.sentence;
      this.start = t;
      this.budget = mostStepsFromOne;
      for (let r = rowsOf[t] ?? 0; r < lastRow; r++) {
        const row = rows[r] ?? 0;
        const to = rootsOf[row + 1] ?? 0;
        for (let i = rootsOf[row] ?? 0; i < to; i++) {
          const root = roots[i] ?? 0;
          if (root >= onward) this.enter(root - onward, t + 1);
          else if (sameSentence && mayFollow(rootMasks, i, masks, t + 1))
            this.read(root, this.edgesOf[root] ?? 0, t + 1);
        }
      }
      for (let i = this.thingsAt[t] ?? 0; i > 0 && this.things[i - 1]?.from === t; i++) {
        const thing = this.things[i - 1];
        const state = thing ? (rootTo[thing.symbol] ?? 0) : 0;
        if (thing && state !== 0) this.enter(state, thing.to);
      }
      hits.steps += mostStepsFromOne - this.budget;
      if (this.budget < 0) hits.partly = true;
    }
    if (hits.steps >= most) hits.partly = true;
  }

  /** In `state`, with everything before token `at` read. */
  private enter(state: number, at: number): void {
    const { edgeSymbol, edgeTo, edgesOf } = this;
    let edge = edgesOf[state] ?? 0;
    if ((edgeSymbol[edge] ?? 0) < firstThing) {
      if (--this.budget < 0) return;
      const last = edgesOf[state + 1] ?? 0;
      for (; edge < last && edgeSymbol[edge] === endSymbol; edge++) {
        this.hits.add(this.language, this.lexicon?.accepts[edgeTo[edge] ?? 0] ?? 0, this.start, at);
      }
      if (at - this.start >= longestMatch) return;
      for (; edge < last && (edgeSymbol[edge] ?? 0) < firstThing; edge++)
        this.skip(edgeTo[edge] ?? 0, at, edgeSymbol[edge] ?? 0);
      if (edge === last) return;
    }
    if (
      (this.before[at] ?? boundary.sentence) < boundary.sentence &&
      mayFollow(this.shortcuts.stateMasks, state, this.masks, at)
    )
      this.read(state, edge, at);
  }

  /** Goes on in `beyond` after up to `most` tokens of any kind, inside the sentence. */
  private skip(beyond: number, at: number, most: number): void {
    const { before, masks } = this;
    const { stateMasks } = this.shortcuts;
    for (let next = at; next <= at + most; next++) {
      if ((before[next] ?? boundary.sentence) >= boundary.sentence) return;
      if (mayFollow(stateMasks, beyond, masks, next)) this.read(beyond, this.edgesOf[beyond] ?? 0, next);
    }
  }

  /** Reads token `at` through the edges of `state` from `low` on. */
  private read(state: number, low: number, at: number): void {
    if (--this.budget < 0) return;
    const high = this.edgesOf[state + 1] ?? 0;
    const { rows, rowsOf, edgeSymbol, edgeTo, symbolsOf } = this;
    const { rowMasks } = this.shortcuts;
    const lastRow = rowsOf[at + 1] ?? 0;
    for (let r = rowsOf[at] ?? 0; r < lastRow; r++) {
      const row = rows[r] ?? 0;
      const from = symbolsOf[row] ?? 0;
      const to = symbolsOf[row + 1] ?? 0;
      if (to - from < high - low) {
        for (let i = from; i < to; i++) {
          const edge = find(edgeSymbol, low, high, this.symbols[i] ?? 0);
          if (edge >= 0) this.enter(edgeTo[edge] ?? 0, at + 1);
        }
      } else {
        for (let edge = low; edge < high; edge++) {
          const symbol = edgeSymbol[edge] ?? 0;
          if (((rowMasks[row * maskSize + halfOf(symbol)] ?? 0) & bitOf(symbol)) === 0) continue;
          if (find(this.symbols, from, to, symbol) >= 0) this.enter(edgeTo[edge] ?? 0, at + 1);
        }
      }
    }
    for (let i = this.thingsAt[at] ?? 0; i > 0 && this.things[i - 1]?.from === at; i++) {
      const thing = this.things[i - 1];
      const edge = thing ? find(edgeSymbol, low, high, thing.symbol) : -1;
      if (thing && edge >= 0) this.enter(edgeTo[edge] ?? 0, thing.to);
    }
  }
}

/** Where `wanted` stands in a sorted stretch of `column`, or -1. */
function find(column: Uint16Array, low: number, high: number, wanted: number): number {
  let from = low;
  let to = high;
  while (to - from > 4) {
    const middle = (from + to) >> 1;
    if ((column[middle] ?? 0) <= wanted) from = middle;
    else to = middle;
  }
  for (; from < to; from++) if (column[from] === wanted) return from;
  return -1;
}
