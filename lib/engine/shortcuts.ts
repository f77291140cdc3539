import { firstThing, type Lexicon } from './lexicon';

/**
 * What a lexicon's columns imply, worked out when it is first used: which states each row of symbols leads to from the root, and whether
 * a state may go on with a row. Most steps a text invites lead nowhere, and one bit tells.
 */
export interface Shortcuts {
  /** States reached from the root by row `n` lie from `rootsOf[n]` to `rootsOf[n + 1]` in `roots`; `onward` is added to those with an end or a gap. */
  readonly rootsOf: Uint32Array;
  readonly roots: Uint32Array;
  /** A Bloom filter over pairs of state and row. */
  readonly bits: Uint8Array;
  /** How far a pair's hash is shifted to become a bit number. */
  readonly shift: number;
}

/** Added to a state that must be entered whatever the next token is. */
export const onward = 0x10000;

/** Bits per pair: one in sixteen pairs that lead nowhere is looked at all the same. */
const bitsPerPair = 16;
const known = new WeakMap<Lexicon, Shortcuts>();

/** The bit number of a pair. */
export const pairBit = (state: number, row: number, shift: number): number =>
  Math.imul(Math.imul(state, 0x9e3779b1) ^ row, 0x85ebca6b) >>> shift;

/** The shortcuts of a lexicon. */
export function shortcutsOf(lexicon: Lexicon): Shortcuts {
  const made = known.get(lexicon) ?? workOut(lexicon);
  known.set(lexicon, made);
  return made;
}

function workOut(lexicon: Lexicon): Shortcuts {
  const rowsOf = rowsBySymbol(lexicon);
  const { edgesOf, edgeSymbol } = lexicon;
  const states = edgesOf.length - 1;
  let pairs = 0;
  for (const symbol of edgeSymbol)
    if (symbol >= firstThing) pairs += (rowsOf.from[symbol + 1] ?? 0) - (rowsOf.from[symbol] ?? 0);
  const log = Math.min(30, Math.max(10, Math.ceil(Math.log2(pairs * bitsPerPair + 1))));
  const shift = 32 - log;
  const bits = new Uint8Array((1 << log) >>> 3);
  for (let state = 1; state < states; state++) {
    const last = edgesOf[state + 1] ?? 0;
    for (let edge = edgesOf[state] ?? 0; edge < last; edge++) {
      const symbol = edgeSymbol[edge] ?? 0;
      if (symbol < firstThing) continue;
      const to = rowsOf.from[symbol + 1] ?? 0;
      for (let i = rowsOf.from[symbol] ?? 0; i < to; i++) {
        const bit = pairBit(state, rowsOf.rows[i] ?? 0, shift);
        bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
      }
    }
  }
  return { ...rootsByRow(lexicon), bits, shift };
}

function rootsByRow({
  symbolsOf,
  symbols,
  rootTo,
  edgesOf,
  edgeSymbol,
}: Lexicon): Pick<Shortcuts, 'roots' | 'rootsOf'> {
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
  return { rootsOf, roots: Uint32Array.from(roots) };
}

/** The rows each symbol stands in: from `from[symbol]` to `from[symbol + 1]` in `rows`. */
function rowsBySymbol({ symbolsOf, symbols, rootTo }: Lexicon): {
  readonly from: Uint32Array;
  readonly rows: Uint16Array;
} {
  const from = new Uint32Array(rootTo.length + 2);
  for (const symbol of symbols) from[symbol + 2] = (from[symbol + 2] ?? 0) + 1;
  for (let symbol = 2; symbol < from.length; symbol++) from[symbol] = (from[symbol] ?? 0) + (from[symbol - 1] ?? 0);
  const rows = new Uint16Array(symbols.length);
  for (let row = 0; row + 1 < symbolsOf.length; row++) {
    const to = symbolsOf[row + 1] ?? 0;
    for (let i = symbolsOf[row] ?? 0; i < to; i++) {
      const symbol = (symbols[i] ?? 0) + 1;
      const at = from[symbol] ?? 0;
      rows[at] = row;
      from[symbol] = at + 1;
    }
  }
  return { from, rows };
}
