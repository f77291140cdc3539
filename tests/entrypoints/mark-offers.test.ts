import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { markOffers } from '@/entrypoints/offers/mark-offers';
import { overlayOnDemand } from '@/entrypoints/offers/overlay-on-demand';
import type { Question } from '@/lib/bridge/protocol';
import type { Assessment, Level } from '@/lib/domain/assessment';
import { type Offer, type OfferId, offerId } from '@/lib/domain/offer';
import type { FoundOffer } from '@/lib/domain/reading';
import { type OverlayPort, overlayKey, type ShownOffer } from '@/lib/ui/overlay/port';

/** The background as the content script meets it: answers when the test says so. */
const background = vi.hoisted(() => ({
  id: 'abc' as string | undefined,
  asked: [] as { kind: string }[],
  answer: (_: { kind: string }): unknown => undefined,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      get id() {
        return background.id;
      },
      sendMessage: async (question: { kind: string }) => {
        background.asked.push(question);
        return background.answer(question);
      },
    },
  },
}));

const url = 'https://board.example/';
const assessed = (level: Level): Assessment => ({
  level,
  language: 'en',
  reasons: [],
  combinations: [],
  harms: [],
  countries: [],
  partly: false,
});

function found(text: string, isConnected = true): FoundOffer<Element> {
  const offer: Offer = {
    id: offerId(url, '', text),
    reader: 'b',
    kind: 'card',
    surface: 'job-ad',
    url,
    text,
    contacts: [],
    messages: [],
  };
  return { offer, anchor: { isConnected } as Element };
}

let world: { [overlayKey]?: OverlayPort };
let drawn: Map<OfferId, ShownOffer>;
let stopped: boolean;
let isOff: boolean;

/** Offers are marked as their text says: `caution`, `danger`, anything else not at all. */
function answer(question: { kind: string }): unknown {
  const asked = question as Question;
  if (asked.kind === 'page-read') return { answer: { off: isOff, sites: isOff ? [] : ['board'] } };
  if (asked.kind === 'load-overlay') {
    world[overlayKey] = {
      show: (offers) => offers.forEach((one) => void drawn.set(one.offer.id, one)),
      withdraw: (ids) => ids.forEach((id) => void drawn.delete(id)),
      clear: () => drawn.clear(),
      seen: () => [],
    };
    return { answer: { loaded: true } };
  }
  if (asked.kind !== 'assess') return { error: { code: 'failed', message: 'not here' } };
  const levels = asked.offers.map(({ text }) => (/^(?:caution|danger)/u.exec(text)?.[0] ?? 'none') as Level);
  return { answer: { assessments: levels.map(assessed), marks: levels } };
}

function start() {
  const over = new AbortController();
  const overlay = overlayOnDemand(world);
  const stop = () => {
    stopped = true;
    over.abort();
    overlay.clear();
  };
  return { ...markOffers(overlay, stop, over.signal), stop };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const kinds = () => background.asked.map(({ kind }) => kind);
const shown = () => [...drawn.values()].map(({ offer, mark }) => `${mark}: ${offer.text}`);

beforeEach(() => {
  world = {};
  drawn = new Map();
  stopped = false;
  isOff = false;
  Object.assign(background, { id: 'abc', asked: [], answer });
  vi.spyOn(console, 'debug').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

test('nothing is put into a page where nothing is to be marked', async () => {
  const page = start();
  page.arrive(url);
  page.find([found('plain'), found('plainer')]);
  await settle();
  expect(kinds()).toEqual(['page-read', 'assess']);
  expect(world).toEqual({});
});

test('the overlay comes once, with the first mark, and shows only what is to be marked', async () => {
  const page = start();
  page.arrive(url);
  page.find([found('plain'), found('caution 1')]);
  page.find([found('danger 2'), found('plain 3')]);
  await settle();
  expect(kinds()).toEqual(['page-read', 'assess', 'load-overlay', 'assess']);
  expect(shown()).toEqual(['caution: caution 1', 'danger: danger 2']);
});

test('many offers go in questions of sixty, one after the other, each beside its own element', async () => {
  const page = start();
  const offers = Array.from({ length: 150 }, (_, index) => found(`caution ${index}`));
  page.find(offers);
  await settle();
  expect(kinds().filter((kind) => kind === 'assess')).toHaveLength(3);
  expect([...drawn.values()].map(({ anchor }) => anchor)).toEqual(offers.map(({ anchor }) => anchor));
});

describe('a mark is not drawn', () => {
  test('for an offer that left the page while it was assessed', async () => {
    const page = start();
    const [gone, stays] = [found('caution gone'), found('caution stays')];
    page.find([gone, stays, found('caution removed', false)]);
    page.lose([gone.offer.id]);
    await settle();
    expect(shown()).toEqual(['caution: caution stays']);
  });

  test('but is when the offer came back', async () => {
    const page = start();
    const one = found('caution 1');
    page.find([one]);
    page.lose([one.offer.id]);
    page.find([one]);
    await settle();
    expect(shown()).toEqual(['caution: caution 1']);
  });

  test('for an address left meanwhile, and marks of the old address go at once', async () => {
    const page = start();
    page.arrive(url);
    page.find([found('caution old')]);
    await settle();
    expect(shown()).toHaveLength(1);
    page.find([found('caution late')]);
    page.arrive(`${url}next`);
    expect(shown()).toEqual([]);
    page.find([found('caution new')]);
    await settle();
    expect(shown()).toEqual(['caution: caution new']);
  });
});

test('where reading is off it stops before anything is assessed', async () => {
  isOff = true;
  const page = start();
  page.arrive(url);
  page.find([found('danger')]);
  await settle();
  expect(stopped).toBe(true);
  expect(kinds()).toEqual(['page-read']);
});

test('when the extension is gone it stops, clears up and is silent', async () => {
  const errors = vi.spyOn(console, 'error');
  const page = start();
  page.find([found('caution 1')]);
  await settle();
  background.id = undefined;
  page.find([found('caution 2')]);
  await settle();
  expect(stopped).toBe(true);
  expect(shown()).toEqual([]);
  expect(errors).not.toHaveBeenCalled();
});

test('stopped while an answer is under way, it draws nothing', async () => {
  let go = () => {};
  background.answer = (question) =>
    question.kind === 'assess' ? new Promise((resolve) => (go = () => resolve(answer(question)))) : answer(question);
  const page = start();
  page.find([found('caution 1')]);
  await settle();
  page.stop();
  go();
  await settle();
  expect(world).toEqual({});
});

test('a question that got no answer is asked once more, and costs its offers, not the page', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const refuse = (times: number) => (question: { kind: string }) => {
    if (--times === 0) background.answer = answer;
    return { error: { code: 'too-many', message: `${question.kind} too often` } };
  };
  for (const [times, expected] of [
    [1, ['caution: caution 1', 'caution: caution 2']],
    [2, ['caution: caution 2']],
  ] as const) {
    drawn.clear();
    background.answer = refuse(times);
    const page = start();
    page.find([found('caution 1')]);
    page.find([found('caution 2')]);
    await settle();
    expect(shown()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    await settle();
    expect(shown()).toEqual(expected);
  }
  vi.useRealTimers();
});

test('a page that gave nothing, or not all, says so', async () => {
  const page = start();
  page.tell(url, { nothing: 'wall' });
  page.tell(url, { isPartly: true });
  await settle();
  expect(background.asked).toEqual([
    { kind: 'page-read', url, nothing: 'wall' },
    { kind: 'page-read', url, isPartly: true },
  ]);
});

describe('before anything is read', () => {
  test('it is asked what may be', async () => {
    const page = start();
    expect(await page.begin(url)).toEqual(['board']);
    expect(kinds()).toEqual(['page-read']);
  });

  test('nothing may be where reading is off, nor where nobody answers', async () => {
    isOff = true;
    expect(await start().begin(url)).toEqual([]);
    expect(stopped).toBe(true);
    background.answer = () => ({ error: { code: 'failed', message: 'asleep' } });
    vi.useFakeTimers();
    const asked = start().begin(url);
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    expect(await asked).toEqual([]);
  });
});
