import { firstThing, firstWordSymbol, type Lexicon } from './lexicon';

/**
 * What a lexicon's columns imply, worked out when it is first used: which states each row of symbols leads to from the root, and masks by which
 * most steps a text invites are known to lead nowhere. A mask is three numbers of 32 bits: each symbol has one bit of the first two, each row one of
 * the third; a state may go on with a row only if their masks share a symbol's bit and a row's.
 */
export interface Shortcuts {
  /** States reached from the root by row `n` lie from `rootsOf[n]` to `rootsOf[n + 1]` in `roots`; `onward` is added to those with an end or a gap. */
  readonly rootsOf: Uint32Array;
  readonly roots: Uint32Array;
  /** The masks of `roots`, in their order. */
  readonly rootMasks: Uint32Array;
  readonly stateMasks: Uint32Array;
  readonly rowMasks: Uint32Array;
}

/** Added to a state that must be entered whatever the next token is. */
export const onward = 0x10000;

const known = new WeakMap<Lexicon, Shortcuts>();

/** Numbers to a mask. */
export const maskSize = 3;

/** The bit a symbol or row falls on, in its number. */
export const bitOf = (number: number): number => 1 << (Math.imul(number, 0x9e3779b1) >>> 27);

/** Which of the first two numbers of a mask a symbol falls into: 0 or 1. */
export const halfOf = (symbol: number): number => (Math.imul(symbol, 0x9e3779b1) >>> 26) & 1;

/** Whether the mask of a state and that of a token leave open that the state may go on with it. Says yes too often now and then, never no. */
export function mayFollow(states: Uint32Array, state: number, tokens: Uint32Array, token: number): boolean {
  const a = state * maskSize;
  const b = token * maskSize;
  return (
    (((states[a] ?? 0) & (tokens[b] ?? 0)) | ((states[a + 1] ?? 0) & (tokens[b + 1] ?? 0))) !== 0 &&
    ((states[a + 2] ?? 0) & (tokens[b + 2] ?? 0)) !== 0
  );
}

/** The shortcuts of a lexicon. */
export function shortcutsOf(lexicon: Lexicon): Shortcuts {
  const made = known.get(lexicon) ?? workOut(lexicon);
  known.set(lexicon, made);
  return made;
}

function workOut(lexicon: Lexicon): Shortcuts {
  const { rowMasks, rowsOf } = maskRows(lexicon);
  const stateMasks = maskStates(lexicon, rowsOf);
  const { symbolsOf, symbols, rootTo, edgesOf, edgeSymbol } = lexicon;
  const rootsOf = new Uint32Array(symbolsOf.length);
  const roots: number[] = [];
  for (let row = 0; row + 1 < symbolsOf.length; row++) {
    const to = symbolsOf[row + 1] ?? 0;
    for (let i = symbolsOf[row] ?? 0; i < to; i++) {
      const state = rootTo[symbols[i] ?? 0] ?? 0;
      if (state !== 0) roots.push((edgeSymbol[edgesOf[state] ?? 0] ?? 0) < firstThing ? state + onward : state);
    }
    rootsOf[row + 1] = roots.length;
  }
  const rootMasks = new Uint32Array(roots.length * maskSize);
  roots.forEach((root, i) => {
    const from = (root % onward) * maskSize;
    rootMasks.set(stateMasks.subarray(from, from + maskSize), i * maskSize);
  });
  return { rootsOf, roots: Uint32Array.from(roots), rootMasks, stateMasks, rowMasks };
}

/** The masks of rows, and for each symbol the bits of the rows it stands in. A thing is a row of its own. */
function maskRows({ symbolsOf, symbols, rootTo }: Lexicon): {
  readonly rowMasks: Uint32Array;
  readonly rowsOf: Uint32Array;
} {
  const rowMasks = new Uint32Array(symbolsOf.length * maskSize);
  const rowsOf = new Uint32Array(rootTo.length);
  for (let thing = firstThing; thing < firstWordSymbol; thing++) rowsOf[thing] = bitOf(thing);
  for (let row = 0; row + 1 < symbolsOf.length; row++) {
    const to = symbolsOf[row + 1] ?? 0;
    const own = bitOf(row);
    const mask = row * maskSize;
    for (let i = symbolsOf[row] ?? 0; i < to; i++) {
      const symbol = symbols[i] ?? 0;
      rowMasks[mask + halfOf(symbol)] = (rowMasks[mask + halfOf(symbol)] ?? 0) | bitOf(symbol);
      rowsOf[symbol] = (rowsOf[symbol] ?? 0) | own;
    }
    rowMasks[mask + 2] = own;
  }
  return { rowMasks, rowsOf };
}

/** The masks of states: of the symbols that lead on from them. Ends and gaps have no bit. */
function maskStates({ edgesOf, edgeSymbol }: Lexicon, rowsOf: Uint32Array): Uint32Array {
  const masks = new Uint32Array(edgesOf.length * maskSize);
  for (let state = 1; state + 1 < edgesOf.length; state++) {
    const to = edgesOf[state + 1] ?? 0;
    const mask = state * maskSize;
    let rows = 0;
    for (let edge = edgesOf[state] ?? 0; edge < to; edge++) {
      const symbol = edgeSymbol[edge] ?? 0;
      if (symbol < firstThing) continue;
      masks[mask + halfOf(symbol)] = (masks[mask + halfOf(symbol)] ?? 0) | bitOf(symbol);
      rows |= rowsOf[symbol] ?? 0;
    }
    masks[mask + 2] = rows;
  }
  return masks;
}
