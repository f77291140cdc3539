import { describe, expect, test } from 'vitest';
import { boundary } from '@/lib/engine/words';
import { read, wordsOf } from './sample-engine';

describe('folding and words', () => {
  test.each([
    ['case and accents fall away', 'Ça va, ÉTÉ Łódź Straße Ærø', ['ca', 'va', 'ete', 'lodz', 'strasse', 'aero']],
    ['Romanian commas and cedillas are one', 'şcoală școală ţară țară', ['scoala', 'scoala', 'tara', 'tara']],
    ['Cyrillic keeps its script', 'ПАСПОРТ Йогурт ещё їжа', ['паспорт', 'иогурт', 'еще', 'іжа']],
    ['combining marks fold like composed letters', 'e\u0301te\u0301', ['ete']],
    ['invisible characters vanish', 'vi\u200bsa\u00ad pass\u2060port\ufeff', ['visa', 'passport']],
    ['bidi controls vanish', '\u202evi\u2066sa\u2069', ['visa']],
    ['tag characters and variation selectors vanish', 'vi\u{e0061}sa\ufe0f', ['visa']],
    ['full-width letters are plain', 'ｖｉｓａ １２３', ['visa', '123']],
    ['mathematical letters are plain', '𝐯𝐢𝐬𝐚 𝓿𝓲𝓼𝓪 𝟙𝟚', ['visa', 'visa', '12']],
    ['letters in circles and squares are plain', 'ⓥⓘⓢⓐ 🅅🄸🅂🄰 🆅🅸🆂🅰', ['visa', 'visa', 'visa']],
    ['keycap digits are digits', '6️⃣0️⃣0️⃣', ['600']],
    ['flags are pictures, longer runs of their letters are words', '🇪🇸 ok 🇻🇮🇸🇦', ['ok', 'visa']],
    ['other digits are digits', '٣٤ ۳۴', ['34', '34']],
    ['hyphens and slashes part words', 'part-time on/off', ['part', 'time', 'on', 'off']],
    ['apostrophes stay inside words', 'don’t зв’язок o`clock', ["don't", "зв'язок", "o'clock"]],
    [
      'elided words stand alone',
      "l'argent d’un qu'il dell'hotel",
      ['l', 'argent', 'd', 'un', 'qu', 'il', 'dell', 'hotel'],
    ],
    ['amounts are one word', '1.200,50 1,200 10.30', ['1.200,50', '1,200', '10.30']],
    ['thousands marked by apostrophes', "1'200", ['1200']],
    ['currency signs are words', '500€ $20 90 %', ['500', '€', '$', '20', '90', '%']],
    ['spaced letters are a word', 'we v i s a now', ['we', 'visa', 'now']],
    ['dotted and dashed letters too', 'v.i.s.a p-a-s-s c_a_s_h r·e·p·a', ['visa', 'pass', 'cash', 'repa']],
    ['a wider space parts spaced words', 'f r e e   v i s a', ['free', 'visa']],
    ['three single letters are left alone', 'a b c done', ['a', 'b', 'c', 'done']],
    ['links keep their parts', 'see t.me/some_name', ['see', 't', 'me', 'some', 'name']],
    ['emoji are no words', 'free✈️🏠flight 💸💸', ['free', 'flight']],
    ['lone surrogates are no words', 'a\ud83d b \udc00c', ['a', 'b', 'c']],
    ['nothing gives nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('boundaries', () => {
  const { none, clause, sentence, question } = boundary;
  test.each([
    ['a space is none', 'one two', [sentence, none, sentence]],
    ['a comma ends a clause', 'one, two', [sentence, clause, sentence]],
    ['a full stop ends a sentence', 'one. two', [sentence, sentence, sentence]],
    ['a question mark is kept', 'one? two', [sentence, question, sentence]],
    ['the last mark is kept too', 'one two?', [sentence, none, question]],
    ['an emoji ends a clause', 'one 💸 two', [sentence, clause, sentence]],
    ['a dot inside an address is none', 'www.two', [sentence, none, sentence]],
    ['a forgotten space is noticed', 'one.Two', [sentence, sentence, sentence]],
    ['a line break ends a sentence', 'one\nTwo', [sentence, sentence, sentence]],
    ['a wrapped line does not', 'one\ntwo', [sentence, clause, sentence]],
    ['an empty line does', 'one\n\ntwo', [sentence, sentence, sentence]],
    ['windows line ends count once', 'one\r\ntwo', [sentence, clause, sentence]],
  ])('%s', (_, text, expected) => {
    const words = read(text);
    expect([...words.before.subarray(0, words.count + 1)]).toEqual(expected);
  });

  test('spans quote the original, invisible characters and all', () => {
    const text = '«Pass\u00adports» e\u0301te\u0301!';
    const words = read(text);
    expect(text.slice(words.start[0], words.end[0])).toBe('Pass\u00adports');
    expect(text.slice(words.start[1], words.end[1])).toBe('e\u0301te\u0301');
  });
});
