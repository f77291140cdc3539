import type { Sentences } from './sentences';

/** A negation reaches so many words forward, inside its clause. */
const reach = 5;

/** Where negations end, and of which language: one bit per language for each token behind a negation. */
export class Negations {
  private readonly ends: Int32Array;

  constructor(private readonly sentences: Sentences) {
    this.ends = new Int32Array(sentences.clause.length + 1);
  }

  /** Adds a negation of `language` that ends before token `to`. */
  add(language: number, to: number): void {
    this.ends[to] = (this.ends[to] ?? 0) | (1 << language);
  }

  /** Whether a phrase that begins at `from` is silenced: a negation of its language ends shortly before it, in the same clause, and outside it. */
  silence(language: number, from: number): boolean {
    const { clause } = this.sentences;
    for (let to = from; to > Math.max(0, from - reach); to--) {
      if ((((this.ends[to] ?? 0) >> language) & 1) === 1 && clause[to - 1] === clause[from]) return true;
    }
    return false;
  }
}
