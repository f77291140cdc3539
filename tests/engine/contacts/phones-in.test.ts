import { describe, expect, test } from 'vitest';
import { contactsIn } from '@/lib/engine/contacts/contacts-in';
import { digitWords, withoutAccents } from '@/lib/engine/contacts/digit-words';
import { knowledge } from '@/lib/knowledge';
import { numbers, spellings } from './phone-spellings';

const phonesIn = (text: string, homes: readonly string[]): readonly string[] =>
  contactsIn(text, homes).flatMap(({ kind, value }) => (kind === 'phone' ? [value] : []));

const sample = numbers(200);
const meet = (spell: (number: (typeof sample)[number]) => string): readonly string[] =>
  sample.flatMap((number) => {
    const found = phonesIn(`Info 24h: ${spell(number)} ok`, [number.country.code]);
    return found.length === 1 && found[0] === number.value
      ? []
      : [`${spell(number)} is read as ${found.join(' ')}, not ${number.value}`];
  });

describe('200 numbers of twelve countries', () => {
  test('are as many as said, and all different', () => {
    expect(new Set(sample.map(({ value }) => value)).size).toBe(200);
    expect(new Set(sample.map(({ country }) => country.code)).size).toBe(12);
  });

  test.each(Object.entries(spellings))('meet their number when written: %s', (_, spell) => {
    expect(meet(spell).slice(0, 5)).toEqual([]);
  });

  test('never meet another', () => {
    const readers = new Map<string, Set<string>>();
    for (const number of sample) {
      for (const spell of Object.values(spellings)) {
        for (const value of phonesIn(`Info 24h: ${spell(number)} ok`, [number.country.code]))
          readers.set(value, (readers.get(value) ?? new Set()).add(number.value));
      }
    }
    expect([...readers].filter(([, met]) => met.size > 1)).toEqual([]);
  });
});

test('every number word of the languages is known, with its value', () => {
  const missing = knowledge.languages.flatMap(({ language, numbers: told }) =>
    Object.entries(told).flatMap(([word, value]) =>
      value < 100 && digitWords.get(withoutAccents(word)) !== value ? [`${language} ${word} ${value}`] : [],
    ),
  );
  expect(missing).toEqual([]);
});
