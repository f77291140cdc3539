import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '@/lib/domain/settings';
import { anAssessment, anOffer } from '../memory/kept-offers';
import * as fakeBrowser from './fake-browser';
import * as lives from './memory-lives';

const { at, minutes, pass, secret, wake } = lives;

vi.mock('wxt/browser', () => fakeBrowser);
vi.mock('virtual:second-look/sites', () => import('./sites'));
// What the lock does has nothing to do with knowledge, which takes its time to be packed.
vi.mock('@/lib/app/assess-offer', () => ({ assessOffer: () => anAssessment() }));
vi.mock('@/lib/app/passphrase', (original) => lives.quickPassphrase(original));

lives.freshBrowsers();
beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['en'] });
});

/** The background, awake, with what it does by itself. */
async function wakeToRead() {
  const background = await wake();
  const [{ seenOffers }, { watchOffers, lookedThrough }, { watchedHere }] = await Promise.all([
    import('@/lib/app/memory/seen-offers'),
    import('@/lib/app/memory/watch-offers'),
    import('@/lib/app/memory/watched-here'),
  ]);
  return { ...background, seenOffers, watchOffers, lookedThrough, watchedHere };
}

type Background = Awaited<ReturnType<typeof wakeToRead>>;

const offer = anOffer('Work by the sea, call 600 000 000');
const tab = { tabId: 1, isPrivate: false };

describe('the minutes of the lock', () => {
  const byItself: readonly (readonly [string, (background: Background) => Promise<unknown>])[] = [
    [
      'offers that are read on a page',
      async ({ seenOffers }) => {
        const { remember } = await seenOffers([offer], { isPrivate: false }, defaultSettings);
        await remember([anAssessment()]);
      },
    ],
    [
      'the watch list looked through for a page',
      async ({ watchOffers, lookedThrough }) => {
        watchOffers([offer], tab);
        await lookedThrough(1);
      },
    ],
    [
      'a page drawn in the popup',
      ({ watchedHere }) => watchedHere([{ entry: 'x' as never, offer: offer.id, title: 'Waiter' }]),
    ],
    ['a page that looks how memory is', ({ viewMemory }) => viewMemory()],
    ['what is done once a day', ({ tendMemory }) => tendMemory()],
  ];

  test.each(byItself)('do not begin anew with %s', async (_, act) => {
    const background = await wakeToRead();
    await background.lockMemory(secret, at);
    for (let turn = 0; turn < 2; turn += 1) {
      pass(minutes(7));
      await act(background);
      expect((await background.memoryState()).kind).toBe('open');
    }
    pass(minutes(2));
    await act(background);
    expect((await background.memoryState()).kind).toBe('locked');
  });

  test('begin anew with what is written on a page of memory', async () => {
    const background = await wakeToRead();
    await background.lockMemory(secret, at);
    for (let turn = 0; turn < 3; turn += 1) {
      pass(minutes(12));
      expect((await background.viewMemory({ isInUse: true })).state.kind).toBe('open');
    }
    pass(minutes(16));
    expect((await background.viewMemory()).state.kind).toBe('locked');
  });

  test('begin anew with what a person does, whatever is read meanwhile', async () => {
    const background = await wakeToRead();
    await background.lockMemory(secret, at);
    for (let turn = 0; turn < 3; turn += 1) {
      pass(minutes(8));
      await background.seenOffers([offer], { isPrivate: false }, defaultSettings);
      pass(minutes(4));
      expect(await background.withMemory(async () => 'used')).toBe('used');
    }
    pass(minutes(16));
    expect((await background.memoryState()).kind).toBe('locked');
  });
});
