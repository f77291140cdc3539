import { beforeEach, expect, test, vi } from 'vitest';
import { openReport } from '@/lib/app/open-report';
import { fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));
vi.mock('virtual:second-look/sites', () => import('./sites'));

const page = { tabId: 5, host: 'www.board.example', origin: 'https://www.board.example', isPrivate: false };
const found = { harms: ['sextortion'], signs: ['secrecy'] } as const;

beforeEach(() => {
  fake.reset();
  fake.open('https://www.board.example/offer/1', { id: 5, index: 2, windowId: 9 });
});

test('a report opens beside the page, told of the site, harms and signs and of nothing else', async () => {
  expect(await openReport({ site: 'chat', ...found }, page)).toEqual({ opened: true });
  expect(fake.tabs.at(-1)).toMatchObject({
    url: 'chrome-extension://abc/report.html#site=chat&harms=sextortion&signs=secrecy',
    index: 3,
    windowId: 9,
  });
});

test.each([
  ['job-posting'],
  ['fallback'],
  [undefined],
])('what was read as %s is of the site the page is on', async (reader) => {
  await openReport({ ...(reader === undefined ? {} : { site: reader }), ...found }, page);
  expect(fake.tabs.at(-1)?.url).toBe('chrome-extension://abc/report.html#site=board&harms=sextortion&signs=secrecy');
});

test('a page of no known site names none', async () => {
  await openReport({ site: 'fallback', ...found }, { ...page, host: 'plain.example', origin: 'https://plain.example' });
  expect(fake.tabs.at(-1)?.url).toBe('chrome-extension://abc/report.html#harms=sextortion&signs=secrecy');
});
