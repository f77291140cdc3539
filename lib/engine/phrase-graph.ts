/** One state of the graph: edges in the order of their symbols, and what ends here. Equal states are one. */
interface State {
  readonly edges: readonly (readonly [symbol: number, to: number])[];
  readonly accepts: readonly number[];
}

/**
 * All phrases as one graph without cycles, in which equal tails are shared. Built from the last word of a phrase to its first:
 * `follow` puts a symbol in front of a state, `merge` gives a choice between states. States are numbers.
 */
export class PhraseGraph {
  readonly states: State[] = [];
  private readonly known = new Map<string, number>();
  private readonly merged = new Map<string, number>();

  /** The state in which `accept` is recognised. */
  accept(accept: number): number {
    return this.state([], [accept]);
  }

  /** A state from which `symbol` leads to `to`. */
  follow(symbol: number, to: number): number {
    return this.state([[symbol, to]], []);
  }

  /** A state from which any of `symbols` leads to `to`. */
  followAny(symbols: readonly number[], to: number): number {
    return this.state(
      [...new Set(symbols)].sort((a, b) => a - b).map((symbol) => [symbol, to] as const),
      [],
    );
  }

  /** A state that recognises whatever one of `parts` recognises. */
  merge(parts: readonly number[]): number {
    const distinct = [...new Set(parts)].sort((a, b) => a - b);
    const [only] = distinct;
    if (distinct.length === 1 && only !== undefined) return only;
    const key = distinct.join();
    const known = this.merged.get(key);
    if (known !== undefined) return known;
    const targets = new Map<number, number[]>();
    const accepts = new Set<number>();
    for (const part of distinct) {
      const state = this.states[part];
      for (const [symbol, to] of state?.edges ?? []) {
        const list = targets.get(symbol);
        if (list) list.push(to);
        else targets.set(symbol, [to]);
      }
      for (const accept of state?.accepts ?? []) accepts.add(accept);
    }
    const edges = [...targets].sort(([a], [b]) => a - b).map(([symbol, to]) => [symbol, this.merge(to)] as const);
    const made = this.state(
      edges,
      [...accepts].sort((a, b) => a - b),
    );
    this.merged.set(key, made);
    return made;
  }

  private state(edges: State['edges'], accepts: readonly number[]): number {
    const key = `${edges.join(';')}/${accepts.join()}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.states.push({ edges, accepts }) - 1;
    this.known.set(key, made);
    return made;
  }

  /** The states reachable from `root`, root first, and their new numbers. Merging leaves others behind. */
  reachable(root: number): { readonly order: readonly number[]; readonly numbers: ReadonlyMap<number, number> } {
    const numbers = new Map([[root, 0]]);
    const order = [root];
    for (let i = 0; i < order.length; i++) {
      for (const [, to] of this.states[order[i] ?? 0]?.edges ?? []) {
        if (numbers.has(to)) continue;
        numbers.set(to, order.length);
        order.push(to);
      }
    }
    return { order, numbers };
  }
}
