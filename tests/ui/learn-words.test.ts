import { describe, expect, test } from 'vitest';
import type { Catalogue } from '@/lib/domain/catalogue';
import { type LearnPage, learnPages } from '@/lib/domain/learn';
import english from '@/locales/en/pages/learn';
import spanish from '@/locales/es/pages/learn';

/** What we do not say: words that accuse, frighten, count, or make the reader small. */
const unsaid = /victim|víctima|scammer|estafador|traficante|lover ?boy|prostitut|%|[!¡]|\bsafe\b/iu;
const words = (text: string): number => text.split(/\s+/u).length;
const sentences = (text: string): readonly string[] => text.split(/(?<=[.?:]["»”]?)\s+/u).filter(Boolean);

const numbered = (part: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${part}.${index + 1}`);

/** All that the view of a topic says of its own. */
function keysOf({ id, signs, steps, myths }: LearnPage): readonly string[] {
  const parts = ['title', 'line', 'story', ...numbered('sign', signs), ...numbered('step', steps)];
  const said = numbered('myth', myths).flatMap((myth) => [myth, `${myth}.true`]);
  return [...parts, ...said].map((part) => `learn.${id}.${part}`);
}

test('a topic has the words it shows, and no others', () => {
  for (const page of learnPages) {
    const there = Object.keys(english).filter((key) => key.startsWith(`learn.${page.id}.`));
    expect(there.sort()).toEqual([...keysOf(page)].sort());
  }
});

test('each source has a name, and no name is left over', () => {
  const used = new Set(learnPages.flatMap(({ sources }) => sources.map((source) => `learn.source.${source}`)));
  expect(
    Object.keys(english)
      .filter((key) => key.startsWith('learn.source.'))
      .sort(),
  ).toEqual([...used].sort());
});

test.each(['Help for victims', 'Do it now!', 'Now you are safe', 'The lover boy'])('the check can fail: %s', (text) => {
  expect(text).toMatch(unsaid);
});

describe.each(Object.entries<Catalogue>({ en: english, es: spanish }))('the learn pages in %s', (_, catalogue) => {
  const entries = Object.entries(catalogue);

  test('are calm and accuse nobody', () => {
    expect(entries.filter(([, text]) => unsaid.test(text))).toEqual([]);
  });

  test('come in short sentences', () => {
    expect(entries.filter(([, text]) => sentences(text).some((sentence) => words(sentence) > 25))).toEqual([]);
  });

  test('tell a story of 90 to 140 words', () => {
    const stories = entries.filter(([key]) => key.endsWith('.story'));
    expect(stories).toHaveLength(learnPages.length);
    expect(stories.filter(([, text]) => words(text) < 90 || words(text) > 140)).toEqual([]);
  });
});
