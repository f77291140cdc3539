import { boundary, type Words } from './words';

/** The number of the sentence and of the clause each token stands in, counted over the whole offer. */
export interface Sentences {
  readonly sentence: Int32Array;
  readonly clause: Int32Array;
  readonly count: number;
  /** Whether the sentence of that number ends with a question mark. */
  readonly asks: Uint8Array;
}

/** Numbers sentences and clauses. */
export function sentencesOf(words: Words): Sentences {
  const { count, before } = words;
  const sentence = new Int32Array(count);
  const clause = new Int32Array(count);
  const asks = new Uint8Array(count + 1);
  let s = 0;
  let c = 0;
  for (let t = 0; t < count; t++) {
    const kind = before[t] ?? 0;
    if (t > 0 && kind >= boundary.sentence) {
      if (kind === boundary.question) asks[s] = 1;
      s++;
    }
    if (t > 0 && kind >= boundary.clause) c++;
    sentence[t] = s;
    clause[t] = c;
  }
  if (before[count] === boundary.question) asks[s] = 1;
  return { sentence, clause, count: s + 1, asks };
}
