import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { assessPage, noteReading } from '@/lib/app/assess-page';
import { forgetGranted } from '@/lib/app/granted-sites';
import { changeWatchList, viewWatchList } from '@/lib/app/memory/change-watch-list';
import { eraseMemory } from '@/lib/app/memory/erase-memory';
import { holdOffers } from '@/lib/app/memory/held-offers';
import { keepEvidence } from '@/lib/app/memory/keep-evidence';
import { keepPicture } from '@/lib/app/memory/keep-picture';
import { keptOverview } from '@/lib/app/memory/look-in-notebook';
import { today } from '@/lib/app/memory/today';
import { lookedThrough } from '@/lib/app/memory/watch-offers';
import { pageStatus } from '@/lib/app/page-status';
import { recognisePicture } from '@/lib/app/pictures/recognise-picture';
import { parseFrames } from '@/lib/bridge/frames-schema';
import { toBase64 } from '@/lib/domain/base64';
import { featuresOf } from '@/lib/pictures/features';
import { pack } from '@/lib/pictures/pack';
import { anAssessment, anOffer } from '../memory/kept-offers';
import { fake } from './fake-browser';
import { drawnAs, FakeCanvas, openBitmap } from './fake-canvas';

vi.mock('wxt/browser', () => import('./fake-browser'));
vi.mock('virtual:second-look/sites', () => import('./sites'));
vi.stubGlobal('IDBKeyRange', IDBKeyRange);
vi.stubGlobal('navigator', { languages: ['en'] });
vi.stubGlobal('createImageBitmap', openBitmap);
vi.stubGlobal('OffscreenCanvas', FakeCanvas);

const url = 'https://board.example/offer';
const featuresFor = (words: string) => toBase64(pack(featuresOf(drawnAs(words))));
let tabId = 300;

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 20, 12), toFake: ['Date'] });
  vi.stubGlobal('indexedDB', new IDBFactory());
  fake.reset();
  forgetGranted();
  await eraseMemory({ kind: 'all' });
  tabId += 1;
});
afterEach(() => {
  vi.useRealTimers();
});

const watch = async (name: string, picture: string) =>
  (await changeWatchList({ act: 'add-picture', name, features: featuresFor(picture), preview: btoa('small') })).outcome;

async function watchedIn(picture: string) {
  const answer = await recognisePicture({ features: featuresFor(picture) });
  return answer.kind === 'answered' ? answer.watched : [];
}

/** Keeps an offer with a picture of its page. */
async function keepWith(picture: string) {
  const offer = anOffer(`words of ${picture} ${tabId}`, { url, title: picture });
  fake.open(url, { id: tabId, active: true });
  fake.shot = `data:image/jpeg;base64,${btoa(picture)}`;
  fake.result = [{ x: 0, y: 0, width: 1, height: 1 }];
  await holdOffers({ tabId, isPrivate: false }, [{ offer, assessment: anAssessment() }]);
  const kept = await keepEvidence({ tabId, what: { offer: offer.id } });
  if (kept.kind !== 'kept') throw new Error(kept.kind);
  const { isKept, watched } = await keepPicture({ tabId, evidence: kept.evidence }, parseFrames);
  fake.tabs.splice(0);
  tabId += 1;
  return { evidence: kept.evidence, isKept, watched };
}

describe('a picture on the watch list', () => {
  test('is told of when one asks, with its name and since when, also behind somebody; another is not', async () => {
    await watch('Room', 'scene 1');
    const note = { name: 'Room', since: today() };
    expect(await watchedIn('scene 1')).toEqual([{ ...note, sameness: 'same' }]);
    expect(await watchedIn('scene 1 behind 8')).toEqual([{ ...note, sameness: 'background' }]);
    expect(await watchedIn('scene 2')).toEqual([]);
  });

  test('is told of when an offer is kept with a picture of it', async () => {
    await watch('Room', 'scene 1');
    expect((await keepWith('scene 2')).watched).toEqual([]);
    expect(await keepWith('scene 1 behind 8')).toMatchObject({
      isKept: true,
      watched: [{ name: 'Room', since: today(), sameness: 'background' }],
    });
  });

  test('is listed with a small copy, and the same once more renews it under its first name', async () => {
    await watch('Room', 'scene 1');
    vi.setSystemTime(Date.UTC(2026, 11, 1, 12));
    expect(await watch('Other', 'scene 1')).toMatchObject({ kind: 'watched', wasKnown: true });
    const until = today() + 30;
    expect(await viewWatchList()).toEqual({
      kind: 'open',
      watched: [expect.objectContaining({ kind: 'picture', value: 'Room', until, preview: btoa('small') })],
    });
  });

  test('ends after thirty days', async () => {
    await watch('Room', 'scene 1');
    vi.setSystemTime(Date.UTC(2026, 11, 21, 12));
    expect(await watchedIn('scene 1')).toEqual([]);
  });

  test('has a name that is looked for nowhere, and may be that of words on the list', async () => {
    fake.granted.add('*://*.board.example/*');
    await watch('blue note', 'scene 1');
    const read = async () => {
      tabId += 1;
      fake.open(url, { id: tabId });
      const page = { tabId, host: 'board.example', origin: 'https://board.example', isPrivate: false };
      await noteReading({ url }, page);
      await assessPage([anOffer('Bakers wanted at the Blue Note.', { url })], page);
      await lookedThrough(tabId);
      const status = await pageStatus({ tabId, url });
      return status.kind === 'read' ? status.watched.length : -1;
    };
    expect(await read()).toBe(0);
    expect((await changeWatchList({ act: 'add', value: 'Blue Note' })).outcome).toMatchObject({ wasKnown: false });
    expect(await read()).toBe(1);
  });
});

test('offers kept with one picture, or with one place behind somebody, are joined on the trail', async () => {
  const first = await keepWith('scene 1');
  await keepWith('scene 2');
  const again = await keepWith('scene 1 behind 8');
  const overview = await keptOverview();
  const pictures = overview.kind === 'open' ? overview.trail.repeats.filter(({ kind }) => kind === 'picture') : [];
  expect(pictures.map(({ offers }) => [...offers].sort())).toEqual([[first.evidence, again.evidence].sort()]);
});
