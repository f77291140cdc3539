import { describe, expect, test, vi } from 'vitest';
import * as fakeBrowser from './fake-browser';
import * as lives from './memory-lives';

const { fake } = fakeBrowser;
const { at, keepCanary, readCanary, right, secret, wake } = lives;

// One browser for all lives of the background.
vi.mock('wxt/browser', () => fakeBrowser);
vi.mock('virtual:second-look/sites', () => import('./sites'));
vi.mock('@/lib/app/passphrase', (original) => lives.quickPassphrase(original));

lives.freshBrowsers();

describe('erasing', () => {
  test('everything, while it is locked, too: nothing is left, and memory begins anew', async () => {
    const background = await wake();
    await background.withMemory(keepCanary);
    await background.keep('page:7', { url: 'https://board.example/' });
    await background.keep('danger:board.example', { day: '2026-11-25', offer: 'x' });
    await background.keep('lock-tries', { wrong: 3, at: 1 });
    await background.lockMemory(secret, at);
    await background.lockMemory({ act: 'close' }, at);
    expect(await background.eraseMemory({ kind: 'all' })).toEqual({ kind: 'done', count: 0 });
    expect([...fake.session.keys()]).toEqual(['lock-tries']);
    expect(await background.memoryState()).toEqual({ kind: 'open', hasPassphrase: false });
    expect((await background.viewMemory()).counts?.evidence).toBe(0);
  });

  test('while everything is erased nothing is remembered', async () => {
    const background = await wake();
    await background.withMemory(keepCanary);
    const erased = background.eraseMemory({ kind: 'all' });
    expect(await background.memoryState()).toEqual({ kind: 'erasing' });
    expect(await background.withMemory(keepCanary)).toBeUndefined();
    await erased;
    expect(await background.withMemory(readCanary)).toBeUndefined();
  });

  test('what was begun before the browser died is finished before memory is used', async () => {
    const background = await wake();
    await background.withMemory(keepCanary);
    await background.withMemory(({ database }) => database.erasures.add({ what: { kind: 'all' } }));
    await background.keep('page:7', {});
    const later = await wake();
    await later.tendMemory();
    expect(fake.session.has('page:7')).toBe(false);
    expect(await later.withMemory(readCanary)).toBeUndefined();
    expect(await later.withMemory(({ database }) => database.erasures.count())).toBe(0);
  });

  test('one site and one piece need it open', async () => {
    const background = await wake();
    await background.withMemory(keepCanary);
    await background.lockMemory(secret, at);
    await background.lockMemory({ act: 'close' }, at);
    expect(await background.eraseMemory({ kind: 'site', site: 'olx' })).toEqual({ kind: 'locked' });
    await background.lockMemory(right, at);
    expect(await background.eraseMemory({ kind: 'site', site: 'indeed' })).toEqual({ kind: 'done', count: 0 });
    expect(await background.eraseMemory({ kind: 'site', site: 'olx' })).toEqual({ kind: 'done', count: 1 });
  });
});

test('past its day it is forgotten, once a day at most, and when the days are changed', async () => {
  const background = await wake();
  const put = (last: number) =>
    background.withMemory(({ database }) =>
      database.texts.put({
        id: last,
        first: last,
        last,
        bands: [],
        signature: new Uint8Array(),
        offer: 0,
        name: 0,
        place: 0,
        site: 0,
        wasMarked: false,
      }),
    );
  const count = () => background.withMemory(({ database }) => database.texts.count());
  const { today } = await import('@/lib/app/memory/today');
  await put(today() - 181);
  await put(today() - 100);
  await background.tendMemory();
  expect(await count()).toBe(1);
  await put(today() - 181);
  await background.tendMemory();
  expect(await count(), 'not twice a day').toBe(2);
  fake.local.set('settings', { retention: { isSeenOn: true, seenDays: 90, isSeenInMessages: false, lockMinutes: 15 } });
  await background.tendMemory();
  expect(await count()).toBe(0);
});
