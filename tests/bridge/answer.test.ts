import { beforeEach, expect, test, vi } from 'vitest';
import { type Answerers, replier } from '@/lib/bridge/answer';
import type { Sender } from '@/lib/bridge/asker';
import { LockedError } from '@/lib/domain/lock';
import { MemoryFullError } from '@/lib/domain/memory-full';
import { anOffer } from './offers';

const own = { id: 'abc', origin: 'chrome-extension://abc/' };
const popup: Sender = { id: 'abc', url: 'chrome-extension://abc/popup.html' };
const page: Sender = { id: 'abc', url: 'https://board.example/', tab: { id: 7, incognito: false }, frameId: 0 };

const none = {
  level: 'none',
  language: 'en',
  reasons: [],
  combinations: [],
  harms: [],
  countries: [],
  partly: false,
} as const;
const unused = () => {
  throw new Error('not asked for');
};
const answerers: Answerers = {
  assess: ({ offers }) => ({ assessments: offers.map(() => none), marks: offers.map(() => 'none') }),
  'page-read': () => ({ off: false, sites: [] }),
  'load-overlay': () => Promise.reject(new Error('the frame went away')),
  words: () => ({ language: 'en', direction: 'ltr', words: {} }),
  guide: unused,
  'open-help': () => ({ opened: true }),
  'open-report': () => ({ opened: true }),
  'report-guide': unused,
  dismiss: () => ({ done: true }),
  'switch-host': ({ off }) => ({ off }),
  'page-status': ({ url }) => ({ kind: 'off', host: new URL(url).host, site: undefined }),
  'read-tab': () => ({ kind: 'not-allowed' }),
  pressed: () => ({}),
  check: () => ({ assessment: none }),
  settings: unused,
  'change-settings': unused,
  'look-up': unused,
  'view-pictures': unused,
  'pictures-viewed': unused,
  'recognise-picture': unused,
  'remember-picture': unused,
  pictures: unused,
  'forget-picture': unused,
  lock: () => Promise.reject(new LockedError()),
  'watch-list': unused,
  watch: unused,
  memory: unused,
  'memory-lock': () => Promise.reject(new MemoryFullError(new Error('QuotaExceededError'))),
  erase: unused,
  keep: unused,
  'keep-picture': unused,
  'search-kept': unused,
  'read-kept': unused,
  'read-kept-picture': unused,
  'note-kept': unused,
  'forget-kept': unused,
  'kept-overview': unused,
  'take-in': unused,
};

let now = 0;
const reply = (message: unknown, sender: Sender) => replier(answerers, own, () => now)(message, sender);

beforeEach(() => {
  now = 0;
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

test('a question is answered by the answerer of its kind', async () => {
  const offers = [anOffer(), anOffer()];
  expect(await reply({ kind: 'assess', offers }, page)).toEqual({
    answer: { assessments: [none, none], marks: ['none', 'none'] },
  });
  expect(await reply({ kind: 'page-status', tabId: 1, url: 'https://a.example/' }, popup)).toEqual({
    answer: { kind: 'off', host: 'a.example', site: undefined },
  });
});

test.each<[string, unknown, Sender, string]>([
  ['from another extension', { kind: 'words' }, { ...popup, id: 'xyz' }, 'not-allowed'],
  ['from a page that asks what only our pages may', { kind: 'settings' }, page, 'not-allowed'],
  ['from our page that asks what only pages may', { kind: 'load-overlay' }, popup, 'not-allowed'],
  ['that is none', { kind: 'assess', offers: 'all' }, page, 'bad-question'],
  ['whose answerer throws', { kind: 'settings' }, popup, 'failed'],
  ['that the lock on the settings refuses', { kind: 'lock', act: 'remove' }, popup, 'locked'],
  ['whose answerer rejects', { kind: 'load-overlay' }, page, 'failed'],
])('a question %s gets a trouble, not a crash', async (_, message, sender, code) => {
  expect(await reply(message, sender)).toEqual({ error: { code, message: expect.any(String) } });
});

test('a tab that asks too often is told so, and may ask again later; our own pages are not counted', async () => {
  const server = replier(answerers, own, () => now);
  const replies = await Promise.all(Array.from({ length: 10_000 }, () => server({ kind: 'words' }, page)));
  const answered = replies.filter((one) => 'answer' in one).length;
  expect(answered).toBe(80);
  expect(replies.at(-1)).toMatchObject({ error: { code: 'too-many' } });
  now = 1_000;
  expect(await server({ kind: 'words' }, page)).toHaveProperty('answer');
  const ours = await Promise.all(Array.from({ length: 500 }, () => server({ kind: 'words' }, popup)));
  expect(ours.every((one) => 'answer' in one)).toBe(true);
});

test.each([
  { kind: 'open-help', harms: [], jobCountries: [] },
  { kind: 'open-report', harms: [], signs: [] },
])('a page cannot open tabs one after the other with $kind', async (press) => {
  const server = replier(answerers, own, () => now);
  const replies = await Promise.all(Array.from({ length: 20 }, () => server(press, page)));
  expect(replies.filter((one) => 'answer' in one)).toHaveLength(3);
});
