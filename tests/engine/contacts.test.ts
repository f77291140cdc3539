import { describe, expect, test } from 'vitest';
import { compile } from '@/lib/engine/compile';
import { findAddresses } from '@/lib/engine/extract/addresses';
import { findAges } from '@/lib/engine/extract/ages';
import { findAmounts, parseAmount } from '@/lib/engine/extract/amounts';
import type { FoundContact } from '@/lib/engine/extract/found-contact';
import { findPhones } from '@/lib/engine/extract/phones';
import { findSpelledPhones } from '@/lib/engine/extract/spelled-phones';
import { openPack } from '@/lib/engine/pack';
import { knowledge } from '@/lib/knowledge';
import { read } from './sample-engine';

const shown = (text: string, found: readonly FoundContact[]): (readonly [string, string])[] =>
  found.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('addresses', () => {
  test.each([
    ['e-mail', 'write to Maria.Gomez+job@mail.example.com, please', [['email', 'Maria.Gomez+job@mail.example.com']]],
    ['e-mail that begins with digits', 'at 123jobs@example.org', [['email', '123jobs@example.org']]],
    ['a domain alone', 'see jobs.example.org.', [['link', 'jobs.example.org']]],
    ['a whole link', '(https://jobs.example.org/apply?id=1) now', [['link', 'https://jobs.example.org/apply?id=1']]],
    ['a messenger link', 't.me/some_channel', [['link', 't.me/some_channel']]],
    ['a handle', 'dm @some.one_1 or @x', [['handle', '@some.one_1']]],
    ['a name under no public suffix is none', 'file.tar.zzz and e.g. this', []],
    ['a forgotten space is no domain', 'We pay well.It is nice', []],
    ['a sign inside a word is no mail', 'wh@tsapp me', []],
    ['an amount is no domain', '1.200.50', []],
  ])('%s', (_, text, expected) => {
    expect(shown(text, findAddresses(read(text)))).toEqual(expected);
  });

  test('the registrable domain is told', () => {
    expect(findAddresses(read('a@b.mail.example.co.uk'))[0]?.origin).toBe('example.co.uk');
  });
});

describe('phones', () => {
  test.each([
    ['with prefix', 'call +34 600 000 000 now', ['+34 600 000 000', 'ES']],
    ['with double zero', '0034 600 000 000', ['0034 600 000 000', 'ES']],
    ['in brackets and dashes', '+33 (1) 23-45 67.89', ['+33 (1) 23-45 67.89', 'FR']],
    ['at home', 'tel. 600 000 000', ['600 000 000', undefined]],
    ['in keycaps', '6️⃣0️⃣0️⃣ 0️⃣0️⃣0️⃣ 0️⃣0️⃣0️⃣', ['6️⃣0️⃣0️⃣ 0️⃣0️⃣0️⃣ 0️⃣0️⃣0️⃣', undefined]],
    ['in mathematical digits', '+𝟑𝟒 𝟔𝟎𝟎 𝟎𝟎𝟎 𝟎𝟎𝟎', ['+𝟑𝟒 𝟔𝟎𝟎 𝟎𝟎𝟎 𝟎𝟎𝟎', 'ES']],
  ])('%s', (_, text, [quote, country]) => {
    const [phone, ...others] = findPhones(read(text), ['ES']);
    expect(others).toEqual([]);
    expect(text.slice(phone?.start, phone?.end)).toBe(quote);
    expect(phone?.origin).toBe(country);
  });

  test.each([
    ['a date', 'on 12.10.2024 and 2024-10-12'],
    ['an amount', '1 200 000 euros'],
    ['a span of years', '2019 - 2024'],
    ['too many digits', '1234567890123456789'],
    ['nothing anyone could dial', '+00 000 000 000'],
    ['digits on two lines', '600 000\n000 12'],
  ])('%s is none', (_, text) => {
    expect(findPhones(read(text), ['ES'])).toEqual([]);
  });

  test('disguised digits are told apart from plain ones', () => {
    expect(findPhones(read('6️⃣0️⃣0️⃣ 000 000'), ['ES'])[0]?.disguised).toBe(true);
    expect(findPhones(read('600-000-000'), ['ES'])[0]?.disguised).toBe(false);
  });

  test('numbers told in words', () => {
    const text = 'ring six zero zero, one two 34 five today';
    const words = read(text);
    const values: Readonly<Record<string, number>> = { six: 6, zero: 0, one: 1, two: 2, five: 5 };
    const numbers = new Map<number, number>();
    for (let t = 0; t < words.count; t++) if (words.word(t) in values) numbers.set(t, values[words.word(t)] ?? 0);
    const [phone] = findSpelledPhones(words, numbers);
    expect(phone?.value).toBe('60012345');
    expect(text.slice(phone?.start, phone?.end)).toBe('six zero zero, one two 34 five');
  });
});

describe('amounts', () => {
  test.each([
    ['1.200', 1200],
    ['1,200', 1200],
    ['1.200,50', 1200.5],
    ['1,200.50', 1200.5],
    ['12,5', 12.5],
    ['1.200.000', 1_200_000],
    ['900', 900],
    ['0.5', 0.5],
    ['', undefined],
    ['.', undefined],
  ])('%s', (written, value) => {
    expect(parseAmount(written)).toBe(value);
  });
  const pack = openPack(compile(knowledge));
  test.each([
    ['RM250 a day', [['RM250', 250, 'MYR']]],
    [
      'Ksh2,800 or Rs 5000',
      [
        ['Ksh2,800', 2800, 'KES'],
        ['Rs 5000', 5000, undefined],
      ],
    ],
    ['P5,870 paid', [['P5,870', 5870, 'PHP']]],
    ['N75,000', [['N75,000', 75_000, 'NGN']]],
    ['500rs', [['500rs', 500, undefined]]],
    ['page p5, room R12, model XR500, a4k', []],
  ])('%s', (text, expected) => {
    const words = read(text);
    const found = findAmounts(pack, words);
    expect(
      found.map(({ from, to, most, currency }) => [text.slice(words.start[from], words.end[to - 1]), most, currency]),
    ).toEqual(expected);
  });
});

describe('ages', () => {
  test.each([
    ['19', ['19']],
    ['18-25', ['18', '18-25', '25']],
    ['18 to 25 years', ['18', '18 to 25', '25']],
    ['25-18', ['25', '18']],
    ['18, 25', ['18', '25']],
    ['9 or 99 or 100', []],
  ])('%s', (text, expected) => {
    const words = read(text);
    expect(findAges(words).map(({ from, to }) => text.slice(words.start[from], words.end[to - 1]))).toEqual(expected);
  });
});
