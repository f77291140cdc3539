import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import type { Catalogue, Locale } from '@/lib/domain/catalogue';
import type { Harm, Theme } from '@/lib/domain/indicator';
import { knowledge } from '@/lib/knowledge';
import { exists, foldersIn, read, shipped } from './sources';
import { strings } from './syntax';

const files = import.meta.glob<Locale>('/locales/*/index.ts', { eager: true, import: 'default' });
const pageFiles = import.meta.glob<Catalogue>('/locales/*/pages/*.ts', { eager: true, import: 'default' });

/** The words of a language with those of its pages. */
const locales = Object.entries(files).map(([file, locale]) => {
  const code = file.split('/')[2] ?? '';
  const pages = Object.entries(pageFiles).flatMap(([page, words]) => (page.split('/')[2] === code ? [words] : []));
  const words: Catalogue = Object.fromEntries([locale.words, ...pages].flatMap((some) => Object.entries(some)));
  return { code, locale: { ...locale, words }, count: [locale.words, ...pages].flatMap(Object.keys).length };
});
const english = locales.find(({ code }) => code === 'en')?.locale.words ?? {};

interface Placed {
  readonly value?: string;
  readonly type: number;
  readonly options?: Readonly<Record<string, { readonly value: readonly Placed[] }>>;
}

/** Names of the placeholders of a message, sorted, those inside plurals and choices included. Throws when it is not ICU. */
function placeholders(message: string, language: string): readonly string[] {
  const inside = (pieces: readonly Placed[]): readonly string[] =>
    pieces.flatMap(({ type, value, options }) => [
      // 0 is plain text and 7 the number sign of a plural; everything else names a value.
      ...(type === 0 || type === 7 || value === undefined ? [] : [value]),
      ...Object.values(options ?? {}).flatMap((option) => inside(option.value)),
    ]);
  return [...new Set(inside(new IntlMessageFormat(message, language).getAst()))].sort();
}

/** Keys nobody asks for: neither written out in the product nor begun by a template such as `reason.${id}`. */
function unused(keys: readonly string[], written: readonly string[]): readonly string[] {
  const known = new Set(written);
  const beginnings = written.filter((text) => /^[a-z-]+\.(?:[\w-]+\.)*$/u.test(text));
  return keys.filter((key) => !known.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)));
}

describe('the check can fail', () => {
  test('a placeholder inside a plural is found', () => {
    expect(placeholders('{count, plural, one {# of {name}} other {#}}', 'en')).toEqual(['count', 'name']);
  });
  test('an unused key is found, and one a template begins is not', () => {
    expect(unused(['mark.title', 'reason.debt', 'old.key'], ['mark.title', 'reason.'])).toEqual(['old.key']);
  });
});

test('English and Spanish are there', () => {
  expect(locales.map(({ code }) => code)).toEqual(expect.arrayContaining(['en', 'es']));
});

describe.each(locales)('words in $code', ({ code, locale, count }) => {
  test('say which language they are in', () => {
    expect(locale.language).toBe(code);
    expect(locale.name).not.toBe('');
  });

  test('have the keys of English, each once', () => {
    expect(Object.keys(locale.words).sort()).toEqual(Object.keys(english).sort());
    expect(count, 'a key stands in two files').toBe(Object.keys(locale.words).length);
  });

  test('are never empty and keep their placeholders', () => {
    const broken = Object.entries(locale.words).filter(([key, message]) => {
      const wanted = placeholders(english[key] ?? '', 'en');
      return message.trim() === '' || placeholders(message, code).join() !== wanted.join();
    });
    expect(broken).toEqual([]);
  });

  test('have a reason and a question for every indicator', () => {
    const missing = knowledge.indicators
      .flatMap(({ id }) => [`reason.${id}`, `ask.${id}`])
      .filter((key) => !(key in locale.words));
    expect(missing).toEqual([]);
  });

  test('have words for every theme and every harm', () => {
    const themes = new Set<Theme>(knowledge.indicators.map(({ theme }) => theme));
    const harms = new Set<Harm>(knowledge.indicators.flatMap((indicator) => indicator.harms));
    const keys = [...themes].flatMap((theme) => [`theme.${theme}.name`, `theme.${theme}.reason`, `theme.${theme}.ask`]);
    const missing = [...keys, ...[...harms].map((harm) => `harm.${harm}`)].filter((key) => !(key in locale.words));
    expect(missing).toEqual([]);
  });

  test('name the extension in the browser too', () => {
    const file = `public/_locales/${code}/messages.json`;
    expect(exists(file)).toBe(true);
    const messages: Record<string, { message: string }> = JSON.parse(read(file));
    expect(Object.keys(messages).sort()).toEqual(
      Object.keys(JSON.parse(read('public/_locales/en/messages.json'))).sort(),
    );
    expect(Object.values(messages).filter(({ message }) => message.trim() === '')).toEqual([]);
  });
});

test('no word is there that nobody shows', () => {
  const written = shipped().flatMap((file) => strings(file, read(file)));
  expect(unused(Object.keys(english), written)).toEqual([]);
});

test('no folder of words is left without its index', () => {
  expect(foldersIn('locales').filter((folder) => !locales.some(({ code }) => code === folder))).toEqual([]);
});
