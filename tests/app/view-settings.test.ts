import { beforeEach, describe, expect, test, vi } from 'vitest';
import { choose } from '@/lib/app/change-settings';
import { forgetGranted } from '@/lib/app/granted-sites';
import { loadSettings } from '@/lib/app/load-settings';
import { languageInUse, loadWords } from '@/lib/app/load-words';
import { lockSettings } from '@/lib/app/lock-settings';
import { viewSettings } from '@/lib/app/view-settings';
import { originsOnlyOf } from '@/lib/domain/settings-view';
import { fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));
vi.mock('virtual:second-look/sites', () => import('./sites'));

beforeEach(() => {
  fake.reset();
  forgetGranted();
  vi.stubGlobal('navigator', { languages: ['eu', 'es-ES', 'en'] });
});

describe('the language', () => {
  test.each<[string, string | undefined, string, readonly string[], string]>([
    ['chosen comes first', 'es', 'en-GB', ['en'], 'es'],
    ['of the browser comes next', undefined, 'es-419', ['en'], 'es'],
    ['of its list comes after, the first we have', undefined, 'eu', ['fi', 'es-AR', 'en'], 'es'],
    ['that we no longer have is as good as none', 'tlh', 'es', [], 'es'],
    ['is English when we have none of them', undefined, 'fi', ['fi'], 'en'],
  ])('%s', (_, language, browserLanguage, languages, expected) => {
    fake.language = browserLanguage;
    vi.stubGlobal('navigator', { languages });
    expect(languageInUse(language === undefined ? {} : { language })).toBe(expected);
  });
});

describe('words', () => {
  test('come in the language in use, and for an offer in its own', async () => {
    await choose({ language: 'es' });
    const { language, direction, words, offerWords } = await loadWords({ offerLanguage: 'en-GB' });
    expect({ language, direction }).toEqual({ language: 'es', direction: 'ltr' });
    expect(Object.keys(words).length).toBeGreaterThan(20);
    expect(Object.keys(offerWords ?? {}).sort()).toEqual(Object.keys(words).sort());
    expect(offerWords).not.toEqual(words);
  });

  test('for an offer in a language without a catalogue are not made up', async () => {
    expect(await loadWords({ offerLanguage: 'fi' })).not.toHaveProperty('offerWords');
  });
});

describe('the settings as shown', () => {
  test('say what was guessed, and what was chosen', async () => {
    expect(await viewSettings(await loadSettings())).toMatchObject({ language: 'en', countryGuessed: true });
    await choose({ country: 'RO', language: 'es' });
    expect(await viewSettings(await loadSettings())).toMatchObject({
      language: 'es',
      country: 'RO',
      countryGuessed: false,
    });
  });

  test('say whether a lock is set, and nothing of it', async () => {
    expect((await viewSettings(await loadSettings())).lock).toEqual({ kind: 'none' });
    await lockSettings({ act: 'set', passphrase: 'three blue boats' });
    expect((await viewSettings(await loadSettings())).lock).toEqual({ kind: 'closed' });
  });

  test('name each language in its own words, and countries by code', async () => {
    const { languages, countries, country } = await viewSettings(await loadSettings());
    expect(languages).toContainEqual({ code: 'es', name: 'Español' });
    expect(countries).toContain(country);
    expect(countries.filter((code) => !/^[A-Z]{2}$/u.test(code))).toEqual([]);
    expect(new Set(countries).size).toBe(countries.length);
  });

  test('a group is on when all of it is granted, and asks for origins, not for paths', async () => {
    const groups = async () => (await viewSettings(await loadSettings())).groups;
    expect((await groups()).map(({ sites, ...group }) => ({ ...group, sites: sites.map(({ name }) => name) }))).toEqual(
      [
        {
          group: 'jobs',
          on: false,
          origins: ['*://*.board.example/*', '*://ads.example/*', '*://net.example/*'],
          sites: ['Ads', 'Board', 'Net'],
        },
        { group: 'social', on: false, origins: ['*://feed.example/*'], sites: ['Feed'] },
        {
          group: 'messages',
          on: false,
          origins: ['*://feed.example/*', '*://net.example/*', 'https://chat.example/*'],
          sites: ['Chat', 'Feed messages', 'Net messages'],
        },
        { group: 'dating', on: false, origins: ['*://dates.example/*'], sites: ['Dates'] },
      ],
    );
    for (const origin of ['*://*.board.example/*', 'https://chat.example/*', '*://feed.example/*', '*://net.example/*'])
      fake.granted.add(origin);
    forgetGranted();
    expect((await groups()).map(({ on }) => on)).toEqual([false, true, false, false]);
    await choose({ sites: { chat: true, 'feed-messages': true, 'net-messages': true, feed: false } });
    expect((await groups()).map(({ on }) => on)).toEqual([false, false, true, false]);
  });

  test('what is given back with a site is what no other needs', async () => {
    for (const origin of ['https://chat.example/*', '*://feed.example/*']) fake.granted.add(origin);
    forgetGranted();
    const { groups } = await viewSettings(await choose({ sites: { chat: true, 'feed-messages': true } }));
    expect(originsOnlyOf(groups, new Set(['chat', 'feed-messages']))).toEqual(['https://chat.example/*']);
    expect(originsOnlyOf(groups, new Set(['feed', 'feed-messages']))).toEqual(['*://feed.example/*']);
  });
});
