import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { assessPage, noteReading } from '@/lib/app/assess-page';
import { forgetGranted } from '@/lib/app/granted-sites';
import { eraseMemory } from '@/lib/app/memory/erase-memory';
import { lookUpContacts } from '@/lib/app/memory/look-up-contacts';
import { lookedThrough } from '@/lib/app/memory/watch-offers';
import { withMemory } from '@/lib/app/memory/with-memory';
import type { Offer } from '@/lib/domain/offer';
import { defaultRetention, type Retention } from '@/lib/domain/retention';
import type { LookedUp } from '@/lib/domain/seen';
import { anOffer } from '../memory/kept-offers';
import { fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));
vi.mock('virtual:second-look/sites', () => import('./sites'));
vi.stubGlobal('IDBKeyRange', IDBKeyRange);
vi.stubGlobal('navigator', { languages: ['en'] });

const url = 'https://board.example/list';
const text =
  'We look for girls between 18 and 25 for a restaurant by the sea, room and flight are paid, you give them back from your wages, write to +34 600 123 456 today because only two places are left';
const offer = anOffer(text, { url, title: 'Waiter', contacts: ['+34 600 123 456'] });
const chat = anOffer(text, { url, kind: 'conversation', surface: 'direct-message', title: 'Ana' });
let tabId = 700;

beforeEach(async () => {
  fake.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  await eraseMemory({ kind: 'all' });
  fake.granted.add('*://*.board.example/*');
  forgetGranted();
  tabId += 1;
});

/** Reads offers in a tab, and waits until all that is done beside it is done. */
async function read(offers: readonly Offer[], isPrivate = false) {
  fake.open(url, { id: tabId, incognito: isPrivate });
  const page = { tabId, host: 'board.example', origin: 'https://board.example', isPrivate };
  await noteReading({ url }, page);
  const answer = await assessPage(offers, page);
  await lookedThrough(tabId);
  return answer;
}

const choose = (retention: Partial<Retention>) =>
  fake.local.set('settings', { country: 'ES', retention: { ...defaultRetention, ...retention } });

/** Rows of what was seen. */
const rows = async (): Promise<number> =>
  (await withMemory(async ({ database }) => (await database.contacts.count()) + (await database.texts.count()))) ?? -1;

/** What is remembered of a contact. */
async function seenOf(contact: string): Promise<LookedUp['seen']> {
  const answer = await lookUpContacts(contact);
  return answer.kind === 'looked-up' ? answer.contacts[0]?.seen : undefined;
}

test('the offer of these tests is remembered where nothing forbids it', async () => {
  await read([offer]);
  await vi.waitFor(async () => expect(await rows()).toBeGreaterThan(1));
  expect(await seenOf('600 123 456')).toMatchObject({ offers: 1 });
});

const told = ['same-contact-many-ads', 'contact-marked-before', 'text-seen-elsewhere'];

/** Signs that tell of what was seen before, of an offer in a tab of its own. */
async function seenSigns(what: Offer, isPrivate = false): Promise<readonly string[]> {
  tabId += 1;
  const { assessments } = await read([what], isPrivate);
  return assessments
    .flatMap(({ reasons }) => reasons.map(({ indicator }) => indicator))
    .filter((one) => told.includes(one));
}

describe('nothing is remembered', () => {
  test.each<[string, Partial<Retention>, Offer, boolean]>([
    ['in a private window', {}, offer, true],
    ['in a private window, messages switched on', { isSeenInMessages: true }, chat, true],
    ['where it is switched off', { isSeenOn: false }, offer, false],
    ['where it is switched off, messages left on', { isSeenOn: false, isSeenInMessages: true }, chat, false],
    ['of messages, which nobody switched on', {}, chat, false],
  ])('%s', async (_, retention, what, isPrivate) => {
    choose(retention);
    await read([what], isPrivate);
    if (isPrivate) expect([...fake.session.keys()]).toEqual([]);
    // What may be remembered and is read after it is written after it: once that is there, the other would be.
    choose({});
    tabId += 1;
    const baker =
      'A baker is wanted for the night in our bakery by the station: five nights, two helpers, an oven that is older than all of us, and bread for home.';
    await read([anOffer(baker, { url, contacts: ['+34 600 999 888'] })]);
    await vi.waitFor(async () => expect(await seenOf('600 999 888')).toBeDefined());
    expect(await seenOf('600 123 456')).toBeUndefined();
    expect(await rows(), 'the contact and the words of the baker').toBe(2);
  });

  test.each<[string, Partial<Retention>, boolean]>([
    ['in a private window', {}, true],
    ['where it is switched off', { isSeenOn: false }, false],
  ])('nor recognised %s', async (_, retention, isPrivate) => {
    await read([offer]);
    await vi.waitFor(async () => expect(await seenOf('600 123 456')).toBeDefined());
    const words = 'Cleaner for a house by the lake, call +34 600 123 456';
    const again = anOffer(words, { url, title: 'Cleaner', employer: 'Bea', place: 'Vigo' });
    choose(retention);
    expect(await seenSigns(again, isPrivate)).toEqual([]);
    choose({});
    expect(await seenSigns(again), 'it is where it may be').toContain('contact-marked-before');
  });
});
