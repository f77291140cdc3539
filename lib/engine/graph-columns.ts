import { endSymbol } from './lexicon';
import { unpackNumbers } from './numbers';
import { packNumbers } from './pack-numbers';
import type { Edges } from './phrase-graph';

/** Columns of a graph. */
export const graphColumns = 4;

/** A graph, open; see `Lexicon`. */
export interface Graph {
  readonly rootTo: Uint16Array;
  readonly edgesOf: Uint16Array;
  readonly edgeSymbol: Uint16Array;
  readonly edgeTo: Uint16Array;
}

/**
 * Writes the graph below `root`: for each state how many edges it has, the symbol of the first, how far the others are apart, and where they lead.
 * States are numbered as they are met, so most edges lead to the next one not met yet, which is 0; else it is how long ago the state was met.
 * The target of an end is what ends there.
 */
export function packGraph(root: number, edgesOf: (state: number) => Edges): readonly Uint8Array[] {
  const numbers = new Map([[root, 0]]);
  const order = [root];
  const [counts, first, apart, to]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let i = 0; i < order.length; i++) {
    const edges = edgesOf(order[i] ?? root);
    counts.push(edges.length);
    edges.forEach(([symbol, target], index) => {
      if (index === 0) first.push(symbol);
      else apart.push(symbol - (edges[index - 1]?.[0] ?? 0));
      const met = numbers.get(target);
      if (symbol === endSymbol) to.push(target);
      else if (met === undefined) {
        to.push(0);
        numbers.set(target, order.length);
        order.push(target);
      } else to.push(order.length - met);
    });
  }
  const mostEdges = to.length - (counts[0] ?? 0);
  if (mostEdges > 0xffff || order.length > 0xffff) throw new RangeError('too many states for one lexicon');
  return [counts, first, apart, to].map(packNumbers);
}

/** Opens a graph over so many symbols. */
export function openGraph(columns: readonly Uint8Array[], symbolCount: number): Graph {
  const [counts = none, first = none, apart = none, to = none] = columns.map(unpackNumbers);
  const rootEdges = counts[0] ?? 0;
  const rootTo = new Uint16Array(symbolCount);
  const edgesOf = new Uint16Array(counts.length + 1);
  const edgeSymbol = new Uint16Array(to.length - rootEdges);
  const edgeTo = new Uint16Array(to.length - rootEdges);
  let edge = 0;
  let firsts = 0;
  let met = 1;
  for (let state = 0; state < counts.length; state++) {
    const last = edge + (counts[state] ?? 0);
    let symbol = edge < last ? (first[firsts++] ?? 0) : 0;
    for (let isFirst = true; edge < last; edge++, isFirst = false) {
      // As many states were read before this one as edges are not the first of theirs.
      if (!isFirst) symbol += apart[edge - firsts] ?? 0;
      const written = to[edge] ?? 0;
      const target = symbol === endSymbol ? written : written === 0 ? met++ : met - written;
      if (state === 0) rootTo[symbol] = target;
      else {
        edgeSymbol[edge - rootEdges] = symbol;
        edgeTo[edge - rootEdges] = target;
      }
    }
    edgesOf[state + 1] = edge - rootEdges;
  }
  return { rootTo, edgesOf, edgeSymbol, edgeTo };
}

const none = new Uint16Array(0);
