/** Edges of a state, in the order of their symbols. An end's target is no state but what ends there. */
export type Edges = readonly (readonly [symbol: number, to: number])[];

interface State {
  readonly edges: Edges;
}

/**
 * Phrases as one graph without cycles, in which equal tails are one. It is built from the last word of a phrase to its first:
 * `follow` puts a symbol in front of a state, `merge` gives a choice between states. States are numbers; ends carry symbol 0.
 */
export class PhraseGraph {
  private readonly states: State[] = [];
  private readonly known = new Map<string, number>();
  private readonly merged = new Map<string, number>();

  /** A state in which a phrase ends; `what` may be any number. */
  end(symbol: number, what: number): number {
    return this.state([[symbol, what]]);
  }

  /** A state from which `symbol` leads to `to`. */
  follow(symbol: number, to: number): number {
    return this.state([[symbol, to]]);
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
    for (const part of distinct) {
      for (const [symbol, to] of this.states[part]?.edges ?? []) {
        const list = targets.get(symbol);
        if (list) list.push(to);
        else targets.set(symbol, [to]);
      }
    }
    const edges = [...targets]
      .sort(([a], [b]) => a - b)
      .flatMap(([symbol, to]) =>
        symbol === 0 ? [...new Set(to)].map((what) => [symbol, what] as const) : [[symbol, this.merge(to)] as const],
      );
    const made = this.state(edges);
    this.merged.set(key, made);
    return made;
  }

  private state(edges: Edges): number {
    const key = edges.join(';');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.states.push({ edges }) - 1;
    this.known.set(key, made);
    return made;
  }

  /** The edges of a state. */
  edges(state: number): Edges {
    return this.states[state]?.edges ?? [];
  }
}
