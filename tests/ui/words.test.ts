import { describe, expect, test } from 'vitest';
import type { Reason } from '@/lib/domain/assessment';
import { questionSentence, reasonSentence, wordingOf } from '@/lib/ui/words';

const words = {
  plain: "Nobody's passport",
  greet: 'Hello, {name}',
  count: '{count, plural, =0 {none} one {one offer} other {# offers}}',
  'reason.passport-surrender': 'Nobody may keep your passport.',
  'theme.debt.reason': 'A debt can be used to keep you.',
  'theme.debt.ask': 'What would I owe?',
};
const english = wordingOf({ language: 'en', direction: 'ltr', words });

const reason = (indicator: string, theme: Reason['theme']): Reason => ({
  indicator,
  theme,
  strength: 'strong',
  quote: 'x',
  part: 'text',
  start: 0,
  end: 1,
});

describe('a message', () => {
  test.each([
    ['plain', {}, "Nobody's passport"],
    ['greet', { name: '<b>Ana</b> {x}' }, 'Hello, <b>Ana</b> {x}'],
    ['count', { count: 0 }, 'none'],
    ['count', { count: 1 }, 'one offer'],
    ['count', { count: 1500 }, '1,500 offers'],
  ])('%s with %o is said as %s', (key, values, said) => {
    expect(english.say(key, values)).toBe(said);
  });

  test('is counted as its language counts', () => {
    const polish = wordingOf({
      language: 'pl',
      direction: 'ltr',
      words: { count: '{count, plural, one {# oferta} few {# oferty} many {# ofert} other {# oferty}}' },
    });
    expect([1, 3, 5, 22].map((count) => polish.say('count', { count }))).toEqual([
      '1 oferta',
      '3 oferty',
      '5 ofert',
      '22 oferty',
    ]);
  });

  test('that is missing is given back as its key', () => {
    expect(english.say('no.such.key')).toBe('no.such.key');
  });
});

describe('a reason', () => {
  test('has the words of its sign', () => {
    expect(reasonSentence(english, reason('passport-surrender', 'documents'))).toBe('Nobody may keep your passport.');
  });
  test('has the words of its theme where its sign has none', () => {
    expect(reasonSentence(english, reason('brand-new-sign', 'debt'))).toBe('A debt can be used to keep you.');
    expect(questionSentence(english, reason('brand-new-sign', 'debt'))).toBe('What would I owe?');
  });
});

describe('the language of the offer', () => {
  const both = { language: 'en', direction: 'ltr', words, offerWords: { plain: 'El pasaporte de nadie' } } as const;

  test('is beside the own one', () => {
    const wording = wordingOf(both, 'es');
    expect(wording.inOffer?.language).toBe('es');
    expect(wording.inOffer?.say('plain')).toBe('El pasaporte de nadie');
  });
  test('is not repeated when it is the own one', () => {
    expect(wordingOf(both, 'en').inOffer).toBeUndefined();
  });
});
