import { boundaryTerms, eachTerm, termHash, wordHashes } from '@/lib/engine/evidence';
import { oddWordsOf } from '@/lib/engine/odd-words';
import { readPart } from '@/lib/engine/tokenise';
import { Words } from '@/lib/engine/words';

/** A text to learn from: what the other side says, part by part. */
export interface Text {
  readonly risky: boolean;
  readonly parts: readonly string[];
}

/** Which words are written plainly in at least two texts: what a disguised word may be meant as. */
export function plainWords(texts: readonly Text[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const text of texts) {
    const words = wordsOf(text);
    const odd = new Set(oddWordsOf(words).map(({ token }) => token));
    const here = new Set<number>();
    for (let t = 0; t < words.count; t++) if (!odd.has(t)) here.add(words.hash(t));
    for (const hash of here) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([hash]) => hash));
}

/** Every term of a text and how often it stands there, read as the engine reads it. */
export function termsOf(text: Text, known: ReadonlySet<number>): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const odd = oddWordsOf(words);
  const names = new Map<number, string>(Object.values(boundaryTerms).map((mark) => [termHash(mark), mark]));
  for (let t = 0; t < words.count; t++) names.set(words.hash(t), words.word(t));
  for (const { prefix, units } of odd) names.set(prefix.at(-1) ?? 0, String.fromCharCode(...units));
  const found = new Map<string, number>();
  const hashAt = wordHashes(words, odd, (hash) => known.has(hash));
  eachTerm(
    words,
    () => true,
    hashAt,
    (hash, left, right) => {
      const name = left === undefined ? names.get(hash) : `${names.get(left)} ${names.get(right ?? 0)}`;
      if (name !== undefined) found.set(name, (found.get(name) ?? 0) + 1);
    },
  );
  return found;
}

function wordsOf({ parts }: Text): Words {
  const words = new Words();
  words.clear();
  parts.forEach((part, index) => {
    readPart(words, `messages.${index}`, part);
  });
  return words;
}
