import { beforeEach, expect, test, vi } from 'vitest';
import { assessOffer } from '@/lib/app/assess-offer';
import { changeSettings } from '@/lib/app/change-settings';
import { forgetGranted } from '@/lib/app/granted-sites';
import { pageStatus } from '@/lib/app/page-status';
import { beginPage, rememberOffers } from '@/lib/app/remember-page';
import { offerId } from '@/lib/domain/offer';
import { fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));
vi.mock('virtual:second-look/sites', () => import('./sites'));

let tabId = 100;
const on = () => {
  fake.granted.add('*://*.board.example/*');
  forgetGranted();
};
const statusAt = (url: string) => {
  fake.open(url, { id: ++tabId });
  return pageStatus({ tabId, url });
};

beforeEach(() => {
  fake.reset();
  forgetGranted();
});

test('a page no reader reads is off, and belongs to no site', async () => {
  on();
  expect(await statusAt('https://news.example/')).toEqual({ kind: 'off', host: 'news.example', site: undefined });
  expect(await statusAt('chrome://newtab/')).toEqual({ kind: 'off', host: 'newtab', site: undefined });
  expect(await statusAt('')).toEqual({ kind: 'off', host: '', site: undefined });
  expect(await statusAt('https://ads.example/people')).toMatchObject({ kind: 'off', site: undefined });
});

test('a page of a group that is not on says which site would read it', async () => {
  expect(await statusAt('https://chat.example/')).toEqual({ kind: 'off', host: 'chat.example', site: 'chat' });
});

test('a page of a host that is off is off', async () => {
  on();
  await changeSettings((settings) => ({ ...settings, offHosts: ['www.board.example'] }));
  expect(await statusAt('https://www.board.example/')).toEqual({
    kind: 'off',
    host: 'www.board.example',
    site: 'board',
  });
  expect(await statusAt('https://de.board.example/')).toMatchObject({ kind: 'read' });
});

test('a page that is on and still silent has read nothing yet', async () => {
  on();
  const url = 'https://www.board.example/1';
  expect(await statusAt(url)).toEqual({
    kind: 'read',
    host: 'www.board.example',
    read: 0,
    noticed: [],
    partly: false,
    by: [],
    folded: 0,
    watched: [],
  });
});

test('what is known of another address is not shown for this one', async () => {
  on();
  fake.open('https://board.example/2', { id: ++tabId });
  await beginPage({ tabId, isPrivate: false }, { url: 'https://board.example/1', nothing: 'wall' });
  expect(await pageStatus({ tabId, url: 'https://board.example/1#top' })).toMatchObject({
    kind: 'unreadable',
    nothing: 'wall',
  });
  expect(await pageStatus({ tabId, url: 'https://board.example/2' })).toMatchObject({ kind: 'read', read: 0 });
});

test('a page over which only windows are read is off until one was open', async () => {
  fake.granted.add('*://net.example/*');
  forgetGranted();
  await changeSettings((settings) => ({ ...settings, sites: { net: false, 'net-messages': true } }));
  const url = 'https://net.example/jobs/1';
  expect(await statusAt(url)).toEqual({ kind: 'off', host: 'net.example', site: 'net' });
  const tab = { tabId, isPrivate: false };
  await beginPage(tab, { url });
  const chat = {
    id: offerId(url, 'Paul', ''),
    reader: 'net-messages',
    kind: 'conversation',
    surface: 'conversation',
    url,
    text: '',
    contacts: [],
    messages: [{ from: 'them', text: 'Hello' }],
  } as const;
  await rememberOffers(tab, [chat], [assessOffer(chat)]);
  expect(await pageStatus({ tabId, url })).toMatchObject({ kind: 'read', read: 1, by: [{ site: 'Net messages' }] });
});

test('a page read on a press is shown even where nothing is on', async () => {
  const url = 'https://news.example/story';
  fake.open(url, { id: ++tabId });
  await beginPage({ tabId, isPrivate: false }, { url }, true);
  expect(await pageStatus({ tabId, url })).toMatchObject({ kind: 'read', host: 'news.example' });
});

test('it is said what read a page: a site’s own reader by its name, or a way of reading', async () => {
  on();
  const url = 'https://board.example/7';
  fake.open(url, { id: ++tabId });
  const tab = { tabId, isPrivate: false };
  await beginPage(tab, { url });
  const common = { kind: 'text', surface: 'page', url, text: 'a', contacts: [], messages: [] } as const;
  const read = ['board', 'selection', 'board', 'gone'].map((reader, index) => ({
    ...common,
    reader,
    id: offerId(url, '', `${index}`),
  }));
  await rememberOffers(tab, read, read.map(assessOffer));
  expect(await pageStatus({ tabId, url })).toMatchObject({ by: [{ site: 'Board' }, { way: 'selection' }] });
});
