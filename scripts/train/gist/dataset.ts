import { usualSize } from '@/lib/engine/gist';
import { KnownStems } from '@/lib/engine/known-stems';
import type { GistText } from './network';
import type { ReadSentence } from './sentences';

/** A stem teaches from this many sentences up. */
const fewest = 12;

/** A text as it was read. */
export interface ReadText {
  readonly sentences: readonly ReadSentence[];
  readonly risky: boolean;
  /** Whether somebody marked it, or it is harmless and there is nothing to mark. */
  readonly isMarked: boolean;
}

/** The stems that stand in enough sentences of some texts. */
export function stemsOf(texts: readonly ReadText[]): KnownStems {
  const times = new Map<number, number>();
  for (const { sentences } of texts)
    for (const { hashes } of sentences) for (const hash of hashes) times.set(hash, (times.get(hash) ?? 0) + 1);
  const known = new KnownStems();
  for (const [hash, count] of times) if (count >= fewest) known.add(hash);
  return known;
}

/** A text as rows of a table of so many; a sentence has about length one. `says` are the ids things are numbered by. */
export function gistTextOf(
  { sentences, risky, isMarked }: ReadText,
  known: KnownStems,
  rows: number,
  says: readonly string[],
): GistText {
  return {
    risky,
    isMarked,
    sentences: sentences.map((sentence) => {
      const square = sentence.sizes.reduce((sum, size) => sum + size * size, 0);
      const length = Math.max(usualSize, Math.sqrt(square));
      const places = [...sentence.hashes.keys()].filter((place) => known.has(sentence.hashes[place] ?? 0));
      return {
        rows: Uint32Array.from(places, (place) => (sentence.hashes[place] ?? 0) & (rows - 1)),
        sizes: Float32Array.from(places, (place) => (sentence.sizes[place] ?? 0) / length),
        says: sentence.says.map((id) => says.indexOf(id)),
      };
    }),
  };
}
