import type { Sentences } from './sentences';

/** A negation reaches so many words forward, inside its clause. */
const reach = 5;

/** A negation: its language and tokens. */
export interface Negation {
  readonly language: number;
  readonly from: number;
  readonly to: number;
}

/** Whether a phrase at `from` to `to` is silenced: a negation of its language stands shortly before it, in the same clause, outside it. */
export function isNegated(
  negations: readonly Negation[],
  sentences: Sentences,
  language: number,
  from: number,
): boolean {
  return negations.some(
    (negation) =>
      negation.language === language &&
      negation.to <= from &&
      from - negation.to < reach &&
      sentences.clause[negation.to - 1] === sentences.clause[from],
  );
}
