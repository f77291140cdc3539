import { describe, expect, test } from 'vitest';
import type { Locale } from '@/lib/domain/catalogue';

const files = import.meta.glob<Locale>('/locales/*/index.ts', { eager: true, import: 'default' });

/** Most words of a sentence in easy words; a sign alone, such as a dash, is none. */
const most = 15;

function longSentences(message: string): readonly string[] {
  return message
    .split(/(?<=[.?!؟])\s+/u)
    .filter((sentence) => sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > most);
}

test('a sentence of sixteen words is found', () => {
  expect(longSentences(`Short one. ${'word '.repeat(16)}end.`)).toHaveLength(1);
  expect(longSentences(`${'word '.repeat(14)}end.`)).toEqual([]);
});

describe.each(Object.values(files))('easy words in $language', ({ words }) => {
  test('are there for every sign', () => {
    const signs = Object.keys(words).flatMap((key) => (key.startsWith('reason.') ? key.slice('reason.'.length) : []));
    expect(signs.length).toBeGreaterThan(80);
    expect(signs.filter((sign) => !(`easy.${sign}` in words))).toEqual([]);
  });
  test('have short sentences only', () => {
    const easy = Object.entries(words).filter(([key]) => key.startsWith('easy.'));
    expect(easy.flatMap(([key, message]) => longSentences(message).map((sentence) => `${key}: ${sentence}`))).toEqual(
      [],
    );
  });
});
