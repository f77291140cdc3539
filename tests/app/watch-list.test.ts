import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { assessPage, noteReading } from '@/lib/app/assess-page';
import { forgetGranted } from '@/lib/app/granted-sites';
import { changeWatchList, viewWatchList } from '@/lib/app/memory/change-watch-list';
import { lookedThrough } from '@/lib/app/memory/watch-offers';
import { pageStatus } from '@/lib/app/page-status';
import { readTab } from '@/lib/app/read-tab';
import { parseReading } from '@/lib/bridge/reading-schema';
import { type Offer, offerId } from '@/lib/domain/offer';
import type { WatchOutcome } from '@/lib/domain/watched';
import { fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));
vi.mock('virtual:second-look/sites', () => import('./sites'));
vi.stubGlobal('indexedDB', new IDBFactory());
vi.stubGlobal('IDBKeyRange', IDBKeyRange);
vi.stubGlobal('navigator', { languages: ['en'] });

const url = 'https://board.example/list';

function offer(text: string, changes: Partial<Offer> = {}): Offer {
  const common = { reader: 'board', kind: 'offer', surface: 'job-ad', url, contacts: [], messages: [] } as const;
  return { id: offerId(url, changes.title ?? '', text), ...common, text, ...changes };
}

let tabId = 900;
let isPrivate = false;
const page = () => ({ tabId, host: 'board.example', origin: 'https://board.example', isPrivate });

async function add(value: string) {
  const { outcome } = await changeWatchList({ act: 'add', value });
  if (outcome?.kind !== 'watched') throw new Error(`not added: ${JSON.stringify(outcome)}`);
  return outcome.watched;
}

async function entries() {
  const list = await viewWatchList();
  return list.kind === 'open' ? list.watched : [];
}

async function read(...offers: readonly Offer[]) {
  await noteReading({ url }, page());
  const answer = await assessPage(offers, page());
  await lookedThrough(tabId);
  return answer;
}

const watched = async () => {
  const status = await pageStatus({ tabId, url });
  return status.kind === 'read' ? status.watched : [];
};
const badge = () => fake.tabs.find(({ id }) => id === tabId)?.badge;

beforeEach(async () => {
  fake.reset();
  fake.granted.add('*://*.board.example/*');
  fake.local.set('settings', { country: 'ES' });
  forgetGranted();
  isPrivate = false;
  fake.open(url, { id: ++tabId });
  for (const { id } of await entries()) await changeWatchList({ act: 'forget', id });
});

describe('what is on the watch list', () => {
  test('is told of in the popup and with a dot on the toolbar, and the page is told nothing', async () => {
    const plain = await read(offer('Bakers wanted at the Blue Note.', { title: 'Baker' }));
    await add('blue note');
    const answer = await read(offer('Bakers wanted at the Blue Note.', { title: 'Baker' }));
    expect(await watched()).toEqual([{ words: 'blue note', offer: 'Baker' }]);
    expect(badge()).toBe('•');
    expect(answer).toEqual(plain);
  });

  test.each<[string, string, Partial<Offer>]>([
    ['a phone in words', '+34 600 123 456', { text: 'Call six zero zero, one two three, four five six.' }],
    ['a phone without its prefix', '+34 600 123 456', { text: 'Llama al 600.12.34.56' }],
    ['a phone behind a link', '600123456', { contacts: ['https://wa.me/34600123456'] }],
    ['an e-mail', 'ana@example.com', { text: 'Write to ANA (at) example (dot) com' }],
    ['a user name', '@mirage_88', { text: 'find me: mirage_88' }],
    [
      'words of a message',
      'free flight',
      { kind: 'conversation', messages: [{ from: 'them', text: 'a FREE fl1ght' }] },
    ],
    ['a place', 'Zürich', { place: 'Zurich' }],
  ])('is found again as %s', async (_, value, changes) => {
    await add(value);
    await read(offer('Hello.', { title: 'T', ...changes }));
    expect(await watched()).toEqual([{ words: value, offer: 'T' }]);
  });

  test('is not told of where only the reader said it', async () => {
    await add('free flight');
    await read(offer('', { kind: 'conversation', messages: [{ from: 'me', text: 'Is it a free flight?' }] }));
    expect(await watched()).toEqual([]);
  });

  test('is no longer told of once it was taken off, and the dot is gone', async () => {
    const { id } = await add('blue note');
    await read(offer('The Blue Note.'));
    await changeWatchList({ act: 'forget', id });
    expect(await watched()).toEqual([]);
    expect(badge()).toBe('');
  });

  test('leaves the number on the toolbar where offers are marked', async () => {
    await add('passport');
    await read(offer('The boss keeps your passport. Girls for a club in Zurich, tell nobody, pay the flight back.'));
    expect(badge()).toBe('1');
    expect(await watched()).toHaveLength(1);
  });

  test('is found on a press, too', async () => {
    await add('blue note');
    fake.result = { kind: 'offers', url, offers: [offer('The Blue Note.', { title: 'Baker' })] };
    const status = await readTab({ tabId, what: 'page' }, parseReading);
    expect(status).toMatchObject({ watched: [{ words: 'blue note', offer: 'Baker' }] });
  });

  test('is compared in a private window, and nothing of it is written', async () => {
    await add('blue note');
    isPrivate = true;
    fake.tabs.splice(0);
    fake.open(url, { id: tabId, incognito: true });
    await read(offer('The Blue Note.'));
    expect(await watched()).toHaveLength(1);
    expect([...fake.session.keys()]).toEqual([]);
  });

  test('stands in session memory only by a number that says nothing', async () => {
    await add('canary club');
    await read(offer('Work.', { title: 'T', text: 'Canary-Club.' }));
    expect(await watched()).toHaveLength(1);
    // The words of the offer are there, as they are for every offer that could be kept; those of the list are not.
    expect(JSON.stringify([...fake.session, ...fake.local])).not.toContain('canary club');
  });
});

describe('an entry', () => {
  test('written twice is renewed, however it is written', async () => {
    const { id } = await add('Blue Note');
    const { outcome } = await changeWatchList({ act: 'add', value: '  BLUE   nóte ' });
    expect(outcome).toMatchObject({ kind: 'watched', wasKnown: true, watched: { id } });
    expect(await entries()).toHaveLength(1);
  });

  test('added twice at once is there once', async () => {
    await Promise.all([add('Blue Note'), changeWatchList({ act: 'add', value: 'blue note' })]);
    expect(await entries()).toHaveLength(1);
  });

  test.each<[string, 'words' | 'contact']>([
    ['Blue Note', 'words'],
    ['call 600123456 now', 'words'],
    ['12 34 56', 'words'],
    ['600 123 456', 'contact'],
    ['ana@example.com', 'contact'],
    ['@mirage_88', 'contact'],
  ])('%j is taken for %s', async (value, kind) => {
    expect((await add(value)).kind).toBe(kind);
  });

  test.each<[string, WatchOutcome]>([
    ['!', { kind: 'refused', why: 'too-short' }],
    ['***', { kind: 'refused', why: 'too-short' }],
    ['\u200b\u200b\u200b', { kind: 'refused', why: 'too-short' }],
  ])('%j has too little to know it again by', async (value, refused) => {
    expect((await changeWatchList({ act: 'add', value })).outcome).toEqual(refused);
    expect(await entries()).toEqual([]);
  });

  test('that is gone cannot be renewed or removed', async () => {
    const { id } = await add('Blue Note');
    await changeWatchList({ act: 'forget', id });
    const gone = { kind: 'refused', why: 'gone' };
    expect((await changeWatchList({ act: 'renew', id })).outcome).toEqual(gone);
    expect((await changeWatchList({ act: 'forget', id })).outcome).toEqual(gone);
  });
});
