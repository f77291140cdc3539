import { isInCondition } from './conditions';
import type { Sentences } from './sentences';
import type { Words } from './words';

/** A negation reaches so many words forward, inside its clause. */
const reach = 5;
/** In a condition only to the next: who says "if you do not pay I send it" sends it. */
const reachInCondition = 1;

/** Where negations end, and of which language: one bit per language for each token behind a negation. */
export class Negations {
  private readonly ends: Int32Array;
  private readonly conditions: Int32Array;

  constructor(
    private readonly words: Words,
    private readonly sentences: Sentences,
  ) {
    this.ends = new Int32Array(sentences.clause.length + 1);
    this.conditions = new Int32Array(sentences.clause.length + 1);
  }

  /** Adds a negation of `language`, the tokens from `from` to before `to`. */
  add(language: number, from: number, to: number): void {
    const ends = isInCondition(this.words, this.sentences.clause, from) ? this.conditions : this.ends;
    ends[to] = (ends[to] ?? 0) | (1 << language);
  }

  /** Whether a phrase that begins at `from` is silenced: a negation of its language ends shortly before it, in the same clause, and outside it. */
  silence(language: number, from: number): boolean {
    return (
      this.endsBefore(this.ends, language, from, reach) ||
      this.endsBefore(this.conditions, language, from, reachInCondition)
    );
  }

  private endsBefore(ends: Int32Array, language: number, from: number, most: number): boolean {
    const { clause } = this.sentences;
    for (let to = from; to > Math.max(0, from - most); to--) {
      if ((((ends[to] ?? 0) >> language) & 1) === 1 && clause[to - 1] === clause[from]) return true;
    }
    return false;
  }
}
