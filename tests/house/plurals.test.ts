import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import type { Catalogue, Locale } from '@/lib/domain/catalogue';

const files = import.meta.glob<Locale>('/locales/*/index.ts', { eager: true, import: 'default' });
const pageFiles = import.meta.glob<Catalogue>('/locales/*/pages/*.ts', { eager: true, import: 'default' });

interface Piece {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Piece[] }>>;
}

/** The kind of piece that chooses by number. */
const plural = 6;
/** Nothing, one, two, a few, many, and a number that ends like one: together they meet every form of our languages. */
const numbers = [0, 1, 2, 5, 21];

/** Numbers whose own form a message does not have, so that they would be said in the form of others. */
function unsaid(message: string, language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  const inside = (pieces: readonly Piece[]): readonly string[] =>
    pieces.flatMap(({ type, value, options = {} }) => [
      ...(type === plural
        ? numbers.filter((n) => !(`=${n}` in options) && !(rules.select(n) in options)).map((n) => `${value} ${n}`)
        : []),
      ...Object.values(options).flatMap((option) => inside(option.value)),
    ]);
  return inside(new IntlMessageFormat(message, language).getAst());
}

test('a form that is missing is found, and one that is written out is not', () => {
  expect(unsaid('{count, plural, one {# офер} other {# офера}}', 'uk')).toEqual(['count 0', 'count 2', 'count 5']);
  expect(unsaid('{count, plural, =0 {none} one {# offer} other {# offers}}', 'en')).toEqual([]);
});

describe.each(Object.values(files))('numbers in $language', ({ language, words }) => {
  const pages = Object.entries(pageFiles).filter(([file]) => file.startsWith(`/locales/${language}/`));
  const messages = [words, ...pages.map(([, more]) => more)].flatMap((catalogue) => Object.entries(catalogue));
  const counted = messages.filter(([, message]) => message.includes(', plural,'));

  test('have their own form for 0, 1, 2, 5 and 21', () => {
    expect(counted.length).toBeGreaterThan(5);
    expect(counted.flatMap(([key, message]) => unsaid(message, language).map((form) => `${key}: ${form}`))).toEqual([]);
  });
  test('are never said as they are written in code', () => {
    const said = counted.flatMap(([key, message]) =>
      numbers.map(
        (count) => [key, String(new IntlMessageFormat(message, language).format(everything(count)))] as const,
      ),
    );
    expect(said.filter(([, text]) => /[{}#]|undefined/u.test(text) || text.trim() === '')).toEqual([]);
  });
});

/** Every placeholder is this number. */
function everything(count: number): Record<string, number> {
  return new Proxy<Record<string, number>>({}, { get: () => count, has: () => true });
}
