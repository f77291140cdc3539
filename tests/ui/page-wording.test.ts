import { describe, expect, test, vi } from 'vitest';
import { ownWords, pageWording } from '@/lib/ui/page-wording';

describe('words without the background', () => {
  test.each([
    [['es-MX', 'en'], 'es'],
    [['xx', 'es'], 'es'],
    [['xx'], 'en'],
    [[], 'en'],
    [['__proto__', '../en'], 'en'],
  ])('%o speaks %s', async (languages, language) => {
    expect((await ownWords(languages)).language).toBe(language);
  });
});

test('a page says what the background says', async () => {
  const wording = await pageWording(Promise.resolve({ language: 'de', direction: 'ltr', words: { x: 'ja' } }), ['es']);
  expect(wording.say('x')).toBe('ja');
});

test('a page speaks for itself when the background gives no answer', async () => {
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  const wording = await pageWording(Promise.reject(new Error('gone')), ['es']);
  expect(wording.language).toBe('es');
  expect(wording.say('retry')).toBe('Probar otra vez');
});
