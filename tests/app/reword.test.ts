import { beforeEach, describe, expect, test, vi } from 'vitest';
import { choose } from '@/lib/app/change-settings';
import { loadWords } from '@/lib/app/load-words';
import { reword } from '@/lib/app/reword';
import { defaultSettings, type Settings } from '@/lib/domain/settings';
import english from '@/locales/en';
import { fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));

const words = {
  name: 'Second Look',
  'reason.fee': 'Long words.',
  'reason.visa': 'More long words.',
  'ask.fee': 'Why?',
  'mark.danger': 'Read this',
  'panel.off': 'Second Look no longer reads it.',
  'easy.fee': 'Short words.',
  'teen.mark.danger': 'Stop',
  'discreet.name': 'Notes',
  'discreet.mark.danger': 'A note',
};
const said = (chosen: Partial<Settings>, own: Record<string, string> = words, spare: Record<string, string> = {}) =>
  reword(own, spare, { ...defaultSettings, ...chosen });

beforeEach(() => {
  fake.reset();
  vi.stubGlobal('navigator', { languages: ['en'] });
});

describe('words as the reader wants them', () => {
  test('are as they stand when nothing was chosen, without what could have been said instead', () => {
    const { 'easy.fee': _, 'teen.mark.danger': __, ...plain } = words;
    expect(said({})).toEqual(plain);
  });

  test('are easy for reasons that have easy words, and for nothing else', () => {
    expect(said({ isEasyRead: true })).toMatchObject({
      'reason.fee': 'Short words.',
      'reason.visa': 'More long words.',
      'ask.fee': 'Why?',
    });
  });

  test('are for the young where there are such words', () => {
    expect(said({ isTeen: true })).toMatchObject({ 'mark.danger': 'Stop', 'panel.off': words['panel.off'] });
  });

  test('do not name us in discreet mode, in the middle of a sentence neither, and it wins over the others', () => {
    expect(said({ isDiscreet: true, isTeen: true })).toMatchObject({
      name: 'Notes',
      'mark.danger': 'A note',
      'panel.off': 'Notes no longer reads it.',
    });
  });

  test('of a language that lacks other ways of saying things are its own plain ones, not English', () => {
    const spanish = { 'reason.fee': 'Palabras largas.', 'mark.danger': 'Lee esto' };
    const { 'reason.fee': reason, 'mark.danger': mark } = said({ isEasyRead: true, isTeen: true }, spanish, words);
    expect([reason, mark]).toEqual(['Palabras largas.', 'Lee esto']);
  });
});

describe('the words that are sent to a page', () => {
  test('follow the choices, and questions in the language of an offer stay as they are', async () => {
    const before = await loadWords({ offerLanguage: 'es' });
    expect(before).not.toHaveProperty('isDiscreet');
    await choose({ isEasyRead: true, isTeen: true, isDiscreet: true });
    const after = await loadWords({ offerLanguage: 'es' });
    expect(after.isDiscreet).toBe(true);
    expect(after.words['reason.upfront-fee']).toBe(english.words['easy.upfront-fee']);
    expect(after.words['panel.you-decide']).toBe(english.words['teen.panel.you-decide']);
    expect(after.words.name).toBe(english.words['discreet.name']);
    expect(JSON.stringify(after.words)).not.toContain('Second Look');
    expect(after.offerWords).toEqual(before.offerWords);
  });
});

describe('other ways of saying things', () => {
  const files = import.meta.glob<{ words: Record<string, string> }>('/locales/*/index.ts', {
    eager: true,
    import: 'default',
  });
  const spoken = (message: string) => [...message.matchAll(/\{(\w+)/gu)].map(([, name]) => name).sort();

  test.each(Object.entries(files))('in %s stand in for a message there is, with its placeholders', (_, locale) => {
    const { words: all } = locale;
    const pairs = Object.keys(all).flatMap((key) => {
      const [, way, rest = ''] = /^(easy|teen|discreet)\.(.+)$/u.exec(key) ?? [];
      return way === undefined ? [] : [[key, way === 'easy' ? `reason.${rest}` : rest] as const];
    });
    const wrong = pairs.filter(
      ([key, instead]) => !(instead in all) || `${spoken(all[key] ?? '')}` !== `${spoken(all[instead] ?? '')}`,
    );
    expect(wrong).toEqual([]);
  });
});
