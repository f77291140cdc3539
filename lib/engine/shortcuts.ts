import { firstThing, firstWordSymbol, type Lexicon } from './lexicon';

/**
 * What a lexicon's columns imply, worked out when it is first used: which states each row of symbols leads to from the root, and masks by which
 * most steps a text invites are known to lead nowhere. A mask is two numbers of 32 bits, one bit for each symbol in the first and for each row in
 * the second; a state may go on with a row only if both numbers of their masks have a bit in common.
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

/** The bit a symbol or row falls on. */
export const bitOf = (number: number): number => 1 << (Math.imul(number, 0x9e3779b1) >>> 27);

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
  const rootMasks = new Uint32Array(roots.length * 2);
  roots.forEach((root, i) => {
    const state = root % onward;
    rootMasks[2 * i] = stateMasks[2 * state] ?? 0;
    rootMasks[2 * i + 1] = stateMasks[2 * state + 1] ?? 0;
  });
  return { rootsOf, roots: Uint32Array.from(roots), rootMasks, stateMasks, rowMasks };
}

/** The masks of rows, and for each symbol the bits of the rows it stands in. A thing is a row of its own. */
function maskRows({ symbolsOf, symbols, rootTo }: Lexicon): {
  readonly rowMasks: Uint32Array;
  readonly rowsOf: Uint32Array;
} {
  const rowMasks = new Uint32Array(symbolsOf.length * 2);
  const rowsOf = new Uint32Array(rootTo.length);
  for (let thing = firstThing; thing < firstWordSymbol; thing++) rowsOf[thing] = bitOf(thing);
  for (let row = 0; row + 1 < symbolsOf.length; row++) {
    const to = symbolsOf[row + 1] ?? 0;
    const own = bitOf(row);
    let mask = 0;
    for (let i = symbolsOf[row] ?? 0; i < to; i++) {
      const symbol = symbols[i] ?? 0;
      mask |= bitOf(symbol);
      rowsOf[symbol] = (rowsOf[symbol] ?? 0) | own;
    }
    rowMasks[2 * row] = mask;
    rowMasks[2 * row + 1] = own;
  }
  return { rowMasks, rowsOf };
}

/** The masks of states: of the symbols that lead on from them. Ends and gaps have no bit. */
function maskStates({ edgesOf, edgeSymbol }: Lexicon, rowsOf: Uint32Array): Uint32Array {
  const masks = new Uint32Array(edgesOf.length * 2);
  for (let state = 1; state + 1 < edgesOf.length; state++) {
    const to = edgesOf[state + 1] ?? 0;
    let mask = 0;
    let rows = 0;
    for (let edge = edgesOf[state] ?? 0; edge < to; edge++) {
      const symbol = edgeSymbol[edge] ?? 0;
      if (symbol < firstThing) continue;
      mask |= bitOf(symbol);
      rows |= rowsOf[symbol] ?? 0;
    }
    masks[2 * state] = mask;
    masks[2 * state + 1] = rows;
  }
  return masks;
}
