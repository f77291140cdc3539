import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetEvidence } from '@/lib/app/memory/forget-evidence';
import { holdOffers, letGo } from '@/lib/app/memory/held-offers';
import { keepEvidence } from '@/lib/app/memory/keep-evidence';
import { keepPicture } from '@/lib/app/memory/keep-picture';
import { keptOverview, readKept, readKeptPicture, searchKept } from '@/lib/app/memory/look-in-notebook';
import { noteEvidence } from '@/lib/app/memory/note-evidence';
import { parseFrames } from '@/lib/bridge/frames-schema';
import type { EvidenceId } from '@/lib/domain/evidence';
import type { Kept } from '@/lib/domain/keeping';
import type { Message, Offer } from '@/lib/domain/offer';
import { anAssessment, anOffer } from '../memory/kept-offers';
import { fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));
vi.stubGlobal('navigator', { languages: ['en'] });

let tabId = 0;
let unique = 0;

/** Opens a tab in which these offers were read. */
async function read(offers: readonly Offer[], isPrivate = false): Promise<void> {
  fake.open('https://board.example/offer', { id: tabId, incognito: isPrivate });
  await holdOffers(
    { tabId, isPrivate },
    offers.map((offer) => ({ offer, assessment: anAssessment() })),
  );
}

const keep = ({ id }: Offer, evenPrivate = false): Promise<Kept> =>
  keepEvidence({ tabId, what: { offer: id }, evenPrivate });

const idOf = (kept: Kept): EvidenceId => {
  if (kept.kind !== 'kept') throw new Error(`not kept: ${kept.kind}`);
  return kept.evidence;
};

const countOf = async (words: string): Promise<number> => {
  const found = await searchKept({ query: { words }, order: 'date', most: 50 });
  return found.kind === 'found' ? found.count : -1;
};

/** Words that no other test keeps. */
const fresh = (): string => `quell${String.fromCharCode(97 + (unique++ % 26))}bach${unique}`;

beforeEach(() => {
  fake.reset();
  tabId += 1;
});

describe('keeping', () => {
  test('an offer that was read keeps all of it', async () => {
    const offer = anOffer(fresh(), { title: 'Waiter', place: 'Rome', contacts: ['600 000 000'] });
    await read([offer]);
    const id = idOf(await keep(offer));
    expect(await readKept({ id })).toMatchObject({
      kind: 'kept',
      evidence: { id, offer, assessment: anAssessment(), note: '', tags: [], pictures: 0, version: '0.1.0' },
    });
  });

  test('twice keeps it once, with what was written beside it', async () => {
    const words = fresh();
    const offer = anOffer(words);
    await read([offer]);
    const [one, other] = await Promise.all([keep(offer), keep(offer)]);
    await noteEvidence({ id: idOf(one), note: 'ask Ana', tags: ['x'] });
    expect(idOf(await keep(offer))).toBe(idOf(one));
    expect(other).toEqual(one);
    expect(await countOf(words)).toBe(1);
    expect(await readKept({ id: idOf(one) })).toMatchObject({ evidence: { note: 'ask Ana', tags: ['x'] } });
  });

  test('a conversation that goes on is brought up to date; one that has lost words is kept anew', async () => {
    const words = fresh();
    const turn = (text: string): Message => ({ from: 'them', text: `${words} ${text}` });
    const chat = (...messages: readonly Message[]) => anOffer('', { title: words, kind: 'conversation', messages });
    const steps = [chat(turn('hello')), chat(turn('hello'), turn('money')), chat(turn('money'))];
    const ids: EvidenceId[] = [];
    for (const step of steps) {
      await read([step]);
      ids.push(idOf(await keep(step)));
    }
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(await readKept({ id: ids[0] as EvidenceId })).toMatchObject({
      evidence: { offer: { messages: steps[1]?.messages } },
    });
  });

  test('a text that was pasted', async () => {
    fake.open('chrome-extension://abc/check.html', { id: tabId });
    const text = `${fresh()} the boss keeps your passport`;
    const id = idOf(await keepEvidence({ tabId, what: { text, messages: [] } }));
    expect(await readKept({ id })).toMatchObject({ evidence: { offer: { text, url: 'about:blank' } } });
  });

  test('from a private window writes nothing until the user was asked', async () => {
    const words = fresh();
    const offer = anOffer(words);
    await read([offer], true);
    expect(await keep(offer)).toEqual({ kind: 'private' });
    expect(await countOf(words)).toBe(0);
    expect([...fake.session.keys()], 'nor anything in session memory').toEqual([]);
    expect((await keep(offer, true)).kind).toBe('kept');
  });

  test('an offer that is not at hand says so', async () => {
    await read([]);
    expect(await keep(anOffer(fresh()))).toEqual({ kind: 'gone' });
  });

  test('what nobody noticed is held only where it is the page itself', async () => {
    fake.open('https://board.example/offer', { id: tabId });
    const none = anAssessment({ level: 'none' });
    const [card, page] = [anOffer(fresh(), { kind: 'card' }), anOffer(fresh())];
    await holdOffers(
      { tabId, isPrivate: false },
      [card, page].map((offer) => ({ offer, assessment: none })),
    );
    expect((await keep(card)).kind).toBe('gone');
    expect((await keep(page)).kind).toBe('kept');
  });
});

describe('a picture of the page', () => {
  const shot = `data:image/jpeg;base64,${btoa('not really a picture')}`;
  const address = 'https://board.example/offer';

  test.each<[string, { readonly url?: string; readonly active?: boolean; readonly shot?: string }, boolean]>([
    ['is kept with the offer of that page', { shot }, true],
    ['is not kept where the browser gives none', {}, false],
    ['is not kept where the tab shows another page by now', { shot, url: 'https://board.example/other' }, false],
    ['is not kept where another tab is in front', { shot, active: false }, false],
  ])('%s', async (_, { shot: given, url = address, active = true }, isKept) => {
    const offer = anOffer(fresh());
    await read([offer]);
    const evidence = idOf(await keep(offer));
    fake.tabs.splice(0);
    fake.open(url, { id: tabId, active });
    fake.shot = given;
    expect(await keepPicture({ tabId, evidence }, parseFrames)).toEqual({ isKept, watched: [] });
    expect(await readKeptPicture({ id: evidence, index: 0 })).toEqual(
      isKept ? { picture: btoa('not really a picture') } : {},
    );
  });
});

describe('offers at hand', () => {
  test('go with their tab', async () => {
    const offer = anOffer(fresh());
    await read([offer]);
    await letGo(tabId);
    expect((await keep(offer)).kind).toBe('gone');
  });

  test('outlive the sleep of the background, and never fill session memory', async () => {
    const size = 90_000;
    for (let tab = 0; tab < 40; tab += 1) {
      tabId += 1;
      await read([0, 1, 2, 3].map((number) => anOffer(`${tab} ${number} `.padEnd(size, 'x'))));
    }
    const units = JSON.stringify([...fake.session]).length;
    expect(units).toBeGreaterThan(1_000_000);
    expect(units).toBeLessThan(1_700_000);
    vi.resetModules();
    const awake = await import('@/lib/app/memory/held-offers');
    const last = anOffer('39 3 '.padEnd(size, 'x'));
    expect((await awake.heldOffer(tabId, last.id))?.offer).toEqual(last);
  });
});

describe('the notebook', () => {
  test('is searched by phone however it is written', async () => {
    const offer = anOffer(`${fresh()} escribe al 622 333 444`, { language: 'es' });
    await read([offer]);
    const id = idOf(await keep(offer));
    const found = await searchKept({ query: { words: '+34 (622) 33-34-44' }, order: 'date', most: 5 });
    expect(found).toMatchObject({ kind: 'found', count: 1, rows: [{ id }] });
  });

  test('forgets for good when the time to take it back is over', async () => {
    const words = fresh();
    const [stays, goes] = [anOffer(`${words} one`), anOffer(`${words} two`)];
    await read([stays, goes]);
    const ids = [idOf(await keep(stays)), idOf(await keep(goes))];
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    expect(await forgetEvidence({ ids, undo: false })).toEqual({ done: ids });
    expect(await countOf(words)).toBe(0);
    expect(await readKept({ id: ids[0] as EvidenceId })).toEqual({ kind: 'gone' });
    expect(await forgetEvidence({ ids: ids.slice(0, 1), undo: true })).toEqual({ done: ids.slice(0, 1) });
    vi.runAllTimers();
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await forgetEvidence({ ids, undo: true })).toEqual({ done: ids.slice(0, 1) }));
    expect(await countOf(words)).toBe(1);
  });

  test('knows what repeats in it', async () => {
    const name = fresh();
    const offers = ['one', 'two'].map((text) => anOffer(`${text} ${name}`, { contacts: [`${name}@mail.example.com`] }));
    await read(offers);
    for (const offer of offers) await keep(offer);
    const overview = await keptOverview();
    expect(overview.kind === 'open' && overview.trail.repeats).toContainEqual(
      expect.objectContaining({ kind: 'email', value: `${name}@mail.example.com` }),
    );
  });
});
