import { describe, expect, test } from 'vitest';
import type { Words } from '@/lib/domain/catalogue';
import { knowledge } from '@/lib/knowledge';
import { withPageWords } from '@/lib/ui/page-wording';
import { preparedText } from '@/lib/ui/report/prepared-text';
import { textLanguages } from '@/lib/ui/report/text-languages';
import { wordingOf } from '@/lib/ui/words';
import english from '@/locales/en';
import spanish from '@/locales/es';

const wordingIn = async (words: Words) => wordingOf(await withPageWords(words, ['reporting']));
const site = { name: 'Board', group: 'jobs' } as const;
const request = { signs: ['passport-surrender'], harms: ['labour_exploitation'] } as const;

describe('the prepared text', () => {
  test('says where it is, what the signs are in plain words, and asks to look', async () => {
    const text = preparedText(await wordingIn(english), request, site);
    expect(text).toContain('an offer on Board.');
    expect(text).toContain(`- ${english.words['reason.passport-surrender']}`);
    expect(text).toContain(english.words['harm.labour_exploitation']);
    expect(text).toContain('I accuse nobody');
  });

  test('is in the language it is asked for', async () => {
    const text = preparedText(await wordingIn(spanish), request, site);
    expect(text).toContain('una oferta que está en Board.');
    expect(text).toContain(`- ${spanish.words['reason.passport-surrender']}`);
    expect(text).not.toContain('Hello');
  });

  test.each([
    [['no-such-sign', 'to-string', 'constructor'], 'a sign nobody knows'],
    [[], 'no sign'],
  ])('of %j says that something worries', async (signs) => {
    const text = preparedText(await wordingIn(english), { signs, harms: ['money_mule'] }, undefined);
    expect(text).toContain('Something in it worries me.');
    expect(text).toContain('an offer I found online.');
    expect(text).not.toMatch(/no-such-sign|point to|undefined|report\.|reason\.|harm\./u);
  });

  test('has words for every group of sites and leaves no placeholder', async () => {
    const wording = await wordingIn(english);
    for (const group of ['jobs', 'social', 'messages', 'dating'] as const) {
      const text = preparedText(wording, { signs: [], harms: [] }, { name: 'Board', group });
      expect(text).toContain('on Board.');
      expect(text).not.toMatch(/[{}]|report\./u);
    }
  });

  test('stays short, however many signs there are', async () => {
    const signs = knowledge.indicators.map(({ id }) => id);
    const text = preparedText(await wordingIn(english), { signs, harms: [] }, site);
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(5);
  });

  test('never says victim, criminal or trafficker, whichever the sign', async () => {
    const wording = await wordingIn(english);
    for (const { id } of knowledge.indicators) {
      expect(preparedText(wording, { signs: [id], harms: [] }, site)).not.toMatch(/victim|criminal|trafficker|!/iu);
    }
  });
});

test('every sign has the shape the address lets through', () => {
  expect(knowledge.indicators.filter(({ id }) => !/^[a-z-]{1,60}$/u.test(id))).toEqual([]);
});

describe('languages of the text', () => {
  const known = ['ar', 'de', 'en', 'es', 'ro'].map((code) => ({ code, name: code }));
  const order = (own: string, country: string) => textLanguages(known, own, country).map(({ code }) => code);

  test.each([
    ['ar', 'ES', ['ar', 'es', 'en', 'de', 'ro']],
    ['en', 'DE', ['en', 'de', 'ar', 'es', 'ro']],
    ['es', 'ES', ['es', 'en', 'ar', 'de', 'ro']],
    ['ro', 'INT', ['ro', 'en', 'ar', 'de', 'es']],
  ])('for a reader of %s in %s', (own, country, expected) => expect(order(own, country)).toEqual(expected));
});
