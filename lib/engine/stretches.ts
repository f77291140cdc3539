import type { Sentences } from './sentences';
import type { Part, Words } from './words';

/** Words in a row, from one token to before another, all of one part. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A sentence longer than this many words is cut where a clause ends: a quote is read at a glance. */
const longest = 24;

/** The parts that count cut into sentences, in reading order; the first `most` of them. */
export function stretchesOf(
  words: Words,
  { sentence, clause }: Sentences,
  counts: (part: Part) => boolean,
  most = Number.POSITIVE_INFINITY,
): readonly Stretch[] {
  const found: Stretch[] = [];
  words.parts.forEach((part, index) => {
    if (!counts(part)) return;
    const last = words.parts[index + 1]?.first ?? words.count;
    let from = part.first;
    for (let token = from + 1; token <= last; token++) {
      const isEnd = token === last || sentence[token] !== sentence[token - 1];
      const isLongEnough = token - from >= longest && clause[token] !== clause[token - 1];
      if (found.length >= most) return;
      if (!isEnd && !isLongEnough) continue;
      found.push({ from, to: token });
      from = token;
    }
  });
  return found;
}
