import type { OfferPart } from '@/lib/domain/offer';
import { oddWordsOf } from '@/lib/engine/odd-words';
import { anything } from '@/lib/engine/said';
import { sentencesOf } from '@/lib/engine/sentences';
import { eachStem } from '@/lib/engine/stems';
import { stretchesOf } from '@/lib/engine/stretches';
import { readPart } from '@/lib/engine/tokenise';
import { sizeOf } from '@/lib/engine/wording';
import { Words } from '@/lib/engine/words';
import type { Mark } from '../marks';
import type { TrainingText } from '../texts';

/** A sentence: where it stands, in UTF-16 units of its part, the hashes of its stems, how often each stands there, and what somebody marked it as saying. */
export interface ReadSentence {
  readonly part: OfferPart;
  readonly start: number;
  readonly end: number;
  readonly hashes: Int32Array;
  readonly sizes: Float32Array;
  readonly says: readonly string[];
}

/** Reads a text sentence by sentence as the engine does; of a conversation, what the other side says. */
export function readSentences(
  { title, text, messages }: TrainingText,
  marks: readonly Mark[],
): readonly ReadSentence[] {
  const words = new Words();
  words.clear();
  const parts: readonly { readonly name: OfferPart; readonly text: string }[] = [
    { name: 'title', text: title },
    { name: 'text', text },
    ...messages.map(({ from, text: said }, turn) => ({
      name: `messages.${turn}` as const,
      text: from === 'them' ? said : '',
    })),
  ];
  for (const part of parts) if (part.text) readPart(words, part.name, part.text);
  const odd = oddWordsOf(words);
  let next = 0;
  return stretchesOf(words, sentencesOf(words), () => true).map((stretch) => {
    const times = new Map<number, number>();
    next = eachStem(words, odd, stretch, next, (hash) => times.set(hash, (times.get(hash) ?? 0) + 1));
    const part = words.partOf(stretch.from).name;
    const start = words.start[stretch.from] ?? 0;
    const end = words.end[stretch.to - 1] ?? 0;
    const here = marks.filter((mark) => mark.part === part && mark.start >= start && mark.start < end);
    return {
      part,
      start,
      end,
      hashes: Int32Array.from(times.keys()),
      sizes: Float32Array.from(times.values(), sizeOf),
      says: here.length > 0 ? [...new Set([anything, ...here.flatMap(({ says }) => says)])] : [],
    };
  });
}
