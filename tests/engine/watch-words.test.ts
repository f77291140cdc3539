import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf } from '@/lib/engine/phrase-forms';
import { createWordWatch } from '@/lib/engine/watch-words';

const isFound = (phrase: string, text: string): boolean => createWordWatch([phrase])([text]).length === 1;

describe('watched words are found', () => {
  test.each<[why: string, phrase: string, text: string]>([
    ['as they stand', 'Blue Note', 'Come to the Blue Note tonight.'],
    ['in any case', 'blue note', 'COME TO THE BLUE NOTE!'],
    ['with or without accents', 'Zürich Café', 'a job in zurich cafe'],
    ['with digits for letters', 'hostess', 'we look for a h0st3ss'],
    ['with letters of another alphabet between', 'passport', 'give us your pаsspоrt'],
    ['with hidden characters inside', 'passport', 'your pass\u200bp\u00adort stays here'],
    ['letter by letter', 'escort', 'work as e s c o r t abroad'],
    ['with dots between', 'escort', 'work as e.s.c.o.r.t abroad'],
    ['with letters drawn out', 'easy money', 'eeeeasy moneyyyy'],
    ['with a gap that was not there', 'Mirageclub', 'the Mirage Club in town'],
    ['without the gap that was', 'Mirage Club', 'the MirageClub in town'],
    ['over a hyphen', 'au pair', 'as an au-pair in Wien'],
    ['in wide letters', 'secret', 'our ｓｅｃｒｅｔ'],
    ['in bold mathematical letters', 'secret', 'our 𝐬𝐞𝐜𝐫𝐞𝐭 place'],
    ['though they were written down disguised', 'h0stess', 'a hostess wanted'],
    ['in Cyrillic', 'работа за границей', 'Есть РАБОТА за границей, звони'],
    ['in Arabic, with or without vowel signs', 'سفر مجاني', 'عندنا سَفَر مجاني لك'],
    ['in Arabic, with other alefs and endings', 'وظيفة إدارية', 'اريد وظيفه اداريه'],
    ['though a comma parts them', 'free flight', 'it is free, flight and room'],
    ['over the end of a sentence they were written with', 'Call now! Good pay', 'Call now. Good pay for all'],
    ['with a number', 'room 12', 'ask for Room 12, please'],
    ['at the very end', 'Mirage', 'see you at Mirage'],
  ])('%s', (_, phrase, text) => {
    expect(isFound(phrase, text)).toBe(true);
  });
});

describe('watched words are not found', () => {
  test.each<[why: string, phrase: string, text: string]>([
    ['inside another word', 'art', 'start your party'],
    ['where only the first of them stands', 'Blue Note', 'a blue notebook, a note of blue'],
    ['across the end of a sentence', 'good pay', 'The food is good. Pay comes monthly.'],
    ['when they are short and the gap is only chance', 'usa', 'let us a moment'],
    ['in another order', 'note blue', 'the Blue Note'],
    ['in real Cyrillic that only looks alike', 'cop', 'сор и пыль на полу, уберите здесь всё'],
    ['in nothing', 'anything', ''],
  ])('%s', (_, phrase, text) => {
    expect(isFound(phrase, text)).toBe(false);
  });
});

test('each phrase is told of once, by its number, over several texts', () => {
  const watch = createWordWatch(['one', 'two', 'three', '***']);
  expect(watch(['two and one', 'one and two', ''])).toEqual([0, 1]);
  expect(watch(['nothing here'])).toEqual([]);
  expect(watch(['three'])).toEqual([2]);
});

test.each([
  ['ab', 2],
  ['a', 1],
  ['***', 0],
  ['€€€', 0],
  ['６０', 2],
  ['\u200b\u00ad', 0],
  ['لا', 2],
])('%j has %i letters or digits', (phrase, count) => {
  expect(lettersOf(phrase)).toHaveLength(count);
});

const anyText = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units));

test('whatever is written and read, nothing is thrown, and a phrase is found in itself', () => {
  fc.assert(
    fc.property(anyText, anyText, (phrase, text) => {
      createWordWatch([phrase])([text]);
      if (lettersOf(phrase).length >= 2) expect(isFound(phrase, phrase)).toBe(true);
    }),
  );
});
