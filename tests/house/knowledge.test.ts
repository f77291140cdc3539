import { describe, expect, test } from 'vitest';
import type { LanguagePack } from '@/lib/domain/language';
import { compile } from '@/lib/engine/compile';
import { knowledge } from '@/lib/knowledge';
import { sources } from '@/lib/knowledge/sources';

const { indicators, combinations, protective, languages, minimumPay, currencyLetters, currencySigns } = knowledge;
const ids = new Set(indicators.map(({ id }) => id));
/** Signs that a text can show; the others are read from what the device remembers. */
const spoken = new Set(indicators.filter(({ phrases }) => phrases.length > 0).map(({ id }) => id));

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);
const unknown = (names: readonly string[], known: ReadonlySet<string>): readonly string[] =>
  names.filter((name) => !known.has(name));
const uncovered = ({ language, phrases }: LanguagePack): readonly string[] =>
  language === 'en' ? [] : [...spoken].filter((id) => (phrases[id] ?? []).length === 0);

/** Compiles one phrase alone, so that a bad one can be called by its name. */
const compiles = (phrase: string): boolean => {
  const pack = languages.find(({ language }) => language === 'en');
  const [indicator] = indicators;
  if (!pack || !indicator) return false;
  const one = { ...indicator, phrases: [phrase] };
  try {
    compile({ ...knowledge, indicators: [one], combinations: [], languages: [{ ...pack, phrases: {} }] });
    return true;
  } catch {
    // The whole point: whether it throws.
    return false;
  }
};

describe('the check can fail', () => {
  test('a repeated id is found', () => expect(repeated(['a', 'b', 'a'])).toEqual(['a']));
  test('an unknown id is found', () => expect(unknown(['no-such-sign'], ids)).toEqual(['no-such-sign']));
  test.each(['keep (your passport', '<no-such-set> passport', '_3', ''])('a bad phrase is found: %j', (phrase) => {
    expect(compiles(phrase)).toBe(false);
  });
  test('a good phrase is not', () => expect(compiles('keep (your|the) passport')).toBe(true));
  test('a gap in a language is found', () => {
    const [pack] = languages.filter(({ language }) => language !== 'en');
    expect(pack && uncovered({ ...pack, phrases: {} })).toHaveLength(spoken.size);
  });
});

test('there are as many signs and combinations as the ground they stand on', () => {
  expect(indicators.length).toBeGreaterThanOrEqual(90);
  expect(combinations.length).toBeGreaterThanOrEqual(27);
});

test('every id is given once, in kebab-case', () => {
  for (const entries of [indicators, combinations, protective]) {
    const names = entries.map(({ id }) => id);
    expect(repeated(names)).toEqual([]);
    expect(names.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  }
});

test.each(indicators)('$id has a source that exists, a phrase or a fact behind it, and a near miss', (indicator) => {
  expect(indicator.sources.length).toBeGreaterThan(0);
  expect(unknown(indicator.sources, new Set(Object.keys(sources)))).toEqual([]);
  expect(indicator.nearMisses.length).toBeGreaterThan(0);
  expect(indicator.harms.length).toBeGreaterThan(0);
  expect(repeated(indicator.phrases)).toEqual([]);
});

test('only what is read from memory or from the whole wording has no phrase', () => {
  expect([...ids].filter((id) => !spoken.has(id))).toEqual([
    'contact-marked-before',
    'text-seen-elsewhere',
    'worrying-wording',
  ]);
});

test.each(combinations)('combination $id names signs and sources that exist', ({ all, sources: named }) => {
  expect(all.length).toBeGreaterThan(0);
  expect(unknown(all.flat(), ids)).toEqual([]);
  expect(named.length).toBeGreaterThan(0);
  expect(unknown(named, new Set(Object.keys(sources)))).toEqual([]);
});

test('English and Spanish are read', () => {
  expect(languages.map(({ language }) => language)).toEqual(expect.arrayContaining(['en', 'es']));
});

describe.each(languages)('the pack of $language', (pack) => {
  test('speaks of every sign, and only of signs that exist', () => {
    expect(uncovered(pack)).toEqual([]);
    expect(unknown(Object.keys(pack.phrases), ids)).toEqual([]);
    expect(unknown(Object.keys(pack.protective), new Set(protective.map(({ id }) => id)))).toEqual([]);
  });
  test('has what the grammar needs', () => {
    expect(pack.common.length).toBeGreaterThanOrEqual(40);
    expect(pack.negations.length).toBeGreaterThan(0);
    expect(Object.entries(pack.acts).filter(([, cues]) => cues.length === 0)).toEqual([]);
  });
});

test.each(languages)('every word set of $language is used', ({ sets, phrases, acts, protective }) => {
  const used = JSON.stringify([sets, phrases, acts, protective]);
  expect(Object.keys(sets).filter((name) => !used.includes(`<${name}>`))).toEqual([]);
});

test('a letter that stands for a currency is one, and the currency is one a language names', () => {
  const named = new Set(languages.flatMap(({ pay }) => Object.keys(pay.currencies)));
  const odd = Object.entries(currencyLetters).filter(([letter, name]) => !/^\p{L}$/u.test(letter) || !named.has(name));
  expect(odd).toEqual([]);
});

test('signs of currencies stand in one place, and in no language', () => {
  const signs = new Set(Object.values(currencySigns).flat());
  const inPacks = languages.flatMap(({ language, pay }) =>
    Object.values(pay.currencies)
      .flat()
      .filter((name) => signs.has(name) || /\p{Sc}/u.test(name))
      .map((name) => `${language} ${name}`),
  );
  expect(inPacks).toEqual([]);
});

// Twelve languages take some ten seconds on a machine at rest.
test('every phrase compiles', { timeout: 120_000 }, () => {
  expect(compile(knowledge).byteLength).toBeGreaterThan(0);
});

test('it is data: it survives JSON unchanged', () => {
  expect(JSON.parse(JSON.stringify(knowledge))).toEqual(knowledge);
});

test('a minimum pay stands once for each country', () => {
  expect(repeated(minimumPay.map(({ country }) => country))).toEqual([]);
  expect(minimumPay.filter(({ monthly }) => !(monthly > 0))).toEqual([]);
});
