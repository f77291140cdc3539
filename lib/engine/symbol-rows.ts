import { firstWordSymbol } from './lexicon';
import { unpackNumbers } from './numbers';
import { packNumbers } from './pack-numbers';

/** Columns of rows of symbols. */
export const rowColumns = 4;

/** Rows of symbols, open: row `n` lies from `symbolsOf[n]` to `symbolsOf[n + 1]` in `symbols`. */
export interface SymbolRows {
  readonly symbolsOf: Uint16Array;
  readonly symbols: Uint16Array;
  /** Symbols are below this. */
  readonly symbolCount: number;
}

/**
 * Writes rows of symbols and numbers the symbols anew, in the order they are met in. Words that stand side by side often share their row: then
 * only how many different rows ago it was. A row not met before is so many new symbols, and the old ones by their distance, latest first.
 */
export function packRows(rows: readonly (readonly number[])[]): {
  readonly columns: readonly Uint8Array[];
  /** The new number of each symbol. */
  readonly numbers: ReadonlyMap<number, number>;
} {
  const numbers = new Map<number, number>();
  const known = new Map<string, number>();
  const [ago, fresh, old, distances]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const row of rows) {
    const key = row.join();
    const before = known.get(key);
    ago.push(before === undefined ? 0 : known.size - before);
    if (before !== undefined) continue;
    known.set(key, known.size);
    const met = row.flatMap((symbol) => numbers.get(symbol) ?? []).sort((a, b) => b - a);
    old.push(met.length);
    fresh.push(row.length - met.length);
    let above = firstWordSymbol + numbers.size;
    for (const symbol of met) {
      distances.push(above - symbol - 1);
      above = symbol;
    }
    for (const symbol of row) if (!numbers.has(symbol)) numbers.set(symbol, firstWordSymbol + numbers.size);
  }
  return { columns: [ago, fresh, old, distances].map(packNumbers), numbers };
}

/**
 * Opens rows, each sorted.
 * @param places the row each one of the list becomes
 * @param last the symbol of one more row behind them
 */
export function openRows(columns: readonly Uint8Array[], places: Uint16Array, last: number): SymbolRows {
  const [ago = none, fresh = none, old = none, distances = none] = columns.map(unpackNumbers);
  const { different, from, symbolCount } = differentRows(fresh, old, distances);
  const which = new Uint16Array(ago.length);
  let met = 0;
  for (let i = 0; i < ago.length; i++) which[places[i] ?? 0] = ago[i] === 0 ? met++ : met - (ago[i] ?? 0);
  const symbolsOf = new Uint16Array(ago.length + 2);
  let sum = 0;
  for (let row = 0; row < which.length; row++) {
    const one = which[row] ?? 0;
    sum += (from[one + 1] ?? 0) - (from[one] ?? 0);
    symbolsOf[row + 1] = sum;
  }
  symbolsOf[ago.length + 1] = sum + 1;
  const symbols = new Uint16Array(sum + 1);
  for (let row = 0; row < which.length; row++) {
    const one = which[row] ?? 0;
    let at = symbolsOf[row] ?? 0;
    for (let i = from[one] ?? 0; i < (from[one + 1] ?? 0); i++) symbols[at++] = different[i] ?? 0;
  }
  symbols[sum] = last;
  return { symbolsOf, symbols, symbolCount };
}

/** The rows that differ, one behind the other, and where each begins. */
function differentRows(
  fresh: Uint16Array,
  old: Uint16Array,
  distances: Uint16Array,
): { readonly different: Uint16Array; readonly from: Uint32Array; readonly symbolCount: number } {
  const from = new Uint32Array(fresh.length + 1);
  for (let row = 0; row < fresh.length; row++) from[row + 1] = (from[row] ?? 0) + (fresh[row] ?? 0) + (old[row] ?? 0);
  const different = new Uint16Array(from[fresh.length] ?? 0);
  let next = firstWordSymbol;
  let taken = 0;
  for (let row = 0; row < fresh.length; row++) {
    const middle = (from[row] ?? 0) + (old[row] ?? 0);
    let symbol = next;
    for (let at = middle - 1; at >= (from[row] ?? 0); at--) {
      symbol -= (distances[taken++] ?? 0) + 1;
      different[at] = symbol;
    }
    for (let at = middle; at < (from[row + 1] ?? 0); at++) different[at] = next++;
  }
  return { different, from, symbolCount: next };
}

const none = new Uint16Array(0);
