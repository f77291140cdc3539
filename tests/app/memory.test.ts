import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Memory } from '@/lib/memory/memory';
import { placeOf } from '@/lib/memory/places';
import { sealJson, unsealJson } from '@/lib/memory/seal';
import * as fakeBrowser from './fake-browser';

const { fake } = fakeBrowser;

// One browser for all lives of the background.
vi.mock('wxt/browser', () => fakeBrowser);
vi.mock('virtual:second-look/sites', () => import('./sites'));
// 600,000 rounds are for the device; here one is enough to tell passphrases apart.
vi.mock('@/lib/app/passphrase', async (original) => ({
  ...(await original<object>()),
  keyFrom: async (passphrase: string, salt: Uint8Array<ArrayBuffer>) => {
    const bytes = new TextEncoder().encode(`${passphrase} ${salt.join()}`);
    const hash = await crypto.subtle.digest('SHA-256', bytes);
    return crypto.subtle.importKey('raw', hash, 'AES-GCM', false, ['encrypt', 'decrypt']);
  },
}));

/** The background, awake again: nothing of it is left but what the browser holds. */
async function wake() {
  vi.resetModules();
  const [{ withMemory }, { lockMemory }, { eraseMemory }, { viewMemory, memoryState }, { tendMemory }, { keep }] =
    await Promise.all([
      import('@/lib/app/memory/with-memory'),
      import('@/lib/app/memory/lock-memory'),
      import('@/lib/app/memory/erase-memory'),
      import('@/lib/app/memory/view-memory'),
      import('@/lib/app/memory/tend-memory'),
      import('@/lib/app/session-memory'),
    ]);
  return { withMemory, lockMemory, eraseMemory, viewMemory, memoryState, tendMemory, keep };
}

const canary = 'quellbach-canary';

async function keepCanary({ database, keys }: Memory): Promise<string> {
  const [summary, whole] = await Promise.all([
    sealJson(keys.sealing, placeOf('evidence', 'summary', 'e1'), { site: 'olx' }),
    sealJson(keys.sealing, placeOf('evidence', 'whole', 'e1'), canary),
  ]);
  await database.evidence.put({ id: 'e1', at: 1, summary, whole });
  return 'kept';
}

async function readCanary({ database, keys }: Memory): Promise<unknown> {
  const row = await database.evidence.get('e1');
  return row && unsealJson(keys.sealing, placeOf('evidence', 'whole', 'e1'), row.whole);
}

let now = 1_000_000;
const at = () => now;
const minutes = (count: number) => count * 60_000;

beforeEach(() => {
  fake.reset();
  now = Date.now();
  vi.useFakeTimers({ now, toFake: ['Date'] });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Lets time pass for everyone. */
function pass(time: number): void {
  now += time;
  vi.setSystemTime(now);
}

const secret = { act: 'set', passphrase: 'three brown horses' } as const;
const right = { act: 'open', passphrase: 'three brown horses' } as const;
const wrong = { act: 'open', passphrase: 'three white horses' } as const;

describe('a passphrase', () => {
  test('what was kept before it is still there, and stays through the sleep of the background', async () => {
    const first = await wake();
    await first.withMemory(keepCanary);
    expect(await first.lockMemory(secret, at)).toEqual({ kind: 'done' });
    expect(await first.withMemory(readCanary)).toBe(canary);
    expect(await (await wake()).withMemory(readCanary)).toBe(canary);
  });

  test('when the browser was closed, nothing is remembered until it is written again', async () => {
    const first = await wake();
    await first.withMemory(keepCanary);
    await first.lockMemory(secret, at);
    fake.session.clear();
    const later = await wake();
    const use = vi.fn<() => Promise<string>>();
    expect(await later.withMemory(use)).toBeUndefined();
    expect(use).not.toHaveBeenCalled();
    expect((await later.viewMemory()).state).toEqual({ kind: 'locked' });
    expect((await later.viewMemory()).counts).toBeUndefined();
    expect(await later.lockMemory(right, at)).toEqual({ kind: 'done' });
    expect(await later.withMemory(readCanary)).toBe(canary);
    expect(await later.memoryState()).toEqual({ kind: 'open', hasPassphrase: true });
  });

  test('wrong ones are slowed down, each twice as long, and a right one waits too', async () => {
    const background = await wake();
    await background.lockMemory(secret, at);
    await background.lockMemory({ act: 'close' }, at);
    expect(await background.lockMemory(wrong, at)).toEqual({ kind: 'wrong', seconds: 1 });
    expect(await background.lockMemory(right, at)).toEqual({ kind: 'wait', seconds: 1 });
    pass(1_000);
    expect(await background.lockMemory(wrong, at)).toEqual({ kind: 'wrong', seconds: 2 });
    expect(await background.memoryState()).toEqual({ kind: 'locked' });
    pass(2_000);
    expect(await background.lockMemory(right, at)).toEqual({ kind: 'done' });
  });

  test('erasing everything is no way around the wait', async () => {
    const background = await wake();
    await background.lockMemory(secret, at);
    await background.lockMemory({ act: 'close' }, at);
    await background.lockMemory(wrong, at);
    const tries = fake.session.get('memory-tries');
    await background.eraseMemory({ kind: 'all' });
    expect(fake.session.get('memory-tries')).toEqual(tries);
  });

  test.each([
    [14, 'open'],
    [15, 'locked'],
  ])('after %i minutes without use it is %s', async (waited, kind) => {
    const background = await wake();
    await background.lockMemory(secret, at);
    pass(minutes(waited));
    expect((await background.memoryState()).kind).toBe(kind);
    expect(fake.session.has('memory-open')).toBe(kind === 'open');
  });

  test('each use lets the minutes begin anew', async () => {
    const background = await wake();
    await background.lockMemory(secret, at);
    for (let turn = 0; turn < 4; turn += 1) {
      pass(minutes(10));
      expect(await background.withMemory(async () => 'used')).toBe('used');
    }
    pass(minutes(16));
    expect(await background.withMemory(async () => 'used')).toBeUndefined();
  });

  test('a clock put back locks it', async () => {
    const background = await wake();
    await background.lockMemory(secret, at);
    pass(-minutes(5));
    expect(await background.memoryState()).toEqual({ kind: 'locked' });
  });

  test('it cannot be changed or taken away while it is locked', async () => {
    const background = await wake();
    await background.lockMemory(secret, at);
    await background.lockMemory({ act: 'close' }, at);
    expect(await background.lockMemory({ act: 'set', passphrase: 'other words' }, at)).toEqual({ kind: 'refused' });
    expect(await background.lockMemory({ act: 'remove' }, at)).toEqual({ kind: 'refused' });
    expect(await background.lockMemory(right, at)).toEqual({ kind: 'done' });
  });

  test('taken away, everything opens without it', async () => {
    const background = await wake();
    await background.withMemory(keepCanary);
    await background.lockMemory(secret, at);
    expect(await background.lockMemory({ act: 'remove' }, at)).toEqual({ kind: 'done' });
    fake.session.clear();
    const later = await wake();
    expect(await later.memoryState()).toEqual({ kind: 'open', hasPassphrase: false });
    expect(await later.withMemory(readCanary)).toBe(canary);
  });

  test('whoever holds memory while it gets a new key writes nothing under the old one', async () => {
    const background = await wake();
    let go = (): void => undefined;
    const wait = new Promise<void>((resolve) => {
      go = resolve;
    });
    const late = background.withMemory(async (memory) => {
      await wait;
      return keepCanary(memory);
    });
    await background.lockMemory(secret, at);
    go();
    expect(await late, 'it is told that nothing was done').toBeUndefined();
    expect(await background.withMemory(readCanary)).toBeUndefined();
    expect(await background.withMemory(keepCanary)).toBe('kept');
    expect(await background.withMemory(readCanary)).toBe(canary);
  });

  test('neither it nor the key lies on the disk', async () => {
    const background = await wake();
    await background.lockMemory(secret, at);
    expect(JSON.stringify([...fake.local])).not.toMatch(/horses|master/u);
  });
});

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

describe('where nothing can be kept for good', () => {
  const refuse = () => {
    const room = new IDBFactory();
    vi.spyOn(room, 'open').mockImplementation(() => {
      throw new DOMException('a mutation operation was attempted', 'InvalidStateError');
    });
    vi.stubGlobal('indexedDB', room);
  };

  test('it is kept as long as the browser is open, and says so', async () => {
    refuse();
    const background = await wake();
    expect(await background.withMemory(keepCanary)).toBe('kept');
    expect(await background.memoryState()).toEqual({ kind: 'open', hasPassphrase: false, fleeting: 'refused' });
    const later = await wake();
    expect(await later.withMemory(readCanary), 'the background slept').toBe(canary);
    expect(JSON.stringify([...fake.session])).not.toContain(canary);
    expect(await later.lockMemory(secret, at)).toEqual({ kind: 'refused' });
    fake.session.clear();
    expect(await (await wake()).withMemory(readCanary), 'the browser was closed').toBeUndefined();
  });

  test('once it can be kept, what was kept meanwhile is moved over', async () => {
    refuse();
    const background = await wake();
    await background.withMemory(keepCanary);
    vi.stubGlobal('indexedDB', new IDBFactory());
    await background.lockMemory({ act: 'retry' }, at);
    expect(await background.memoryState()).toEqual({ kind: 'open', hasPassphrase: false });
    expect(await background.withMemory(readCanary)).toBe(canary);
    expect(fake.session.has('memory-fleeting')).toBe(false);
  });

  test('what does not fit into the session is refused, and the rest stays', async () => {
    refuse();
    const background = await wake();
    await background.withMemory(keepCanary);
    fake.diskError = new Error('QUOTA_BYTES quota exceeded');
    const more = background.withMemory(({ database }) =>
      database.watched.put({ id: 'w', until: 1, sealed: new Uint8Array() }),
    );
    await expect(more).rejects.toThrow('there is no room left');
    fake.diskError = undefined;
    expect(await background.withMemory(({ database }) => database.watched.count())).toBe(0);
    expect(await background.withMemory(readCanary)).toBe(canary);
  });

  test('no room: a clear error, nothing written, and what is there can be read', async () => {
    const background = await wake();
    await background.withMemory(keepCanary);
    const full = background.withMemory(({ database }) =>
      database.transaction('rw', database.watched, async () => {
        await database.watched.put({ id: 'w', until: 1, sealed: new Uint8Array() });
        throw new DOMException('no room', 'QuotaExceededError');
      }),
    );
    await expect(full).rejects.toThrow('there is no room left');
    expect(await background.withMemory(({ database }) => database.watched.count())).toBe(0);
    expect(await background.withMemory(readCanary)).toBe(canary);
    expect(await background.memoryState()).toEqual({ kind: 'open', hasPassphrase: false, fleeting: 'full' });
    await background.lockMemory({ act: 'retry' }, at);
    expect(await background.memoryState()).toEqual({ kind: 'open', hasPassphrase: false });
  });

  test('a database that Firefox wedged is opened anew once', async () => {
    const background = await wake();
    const use = vi
      .fn<(memory: Memory) => Promise<string>>()
      .mockRejectedValueOnce(new DOMException('not allowed', 'InvalidStateError'))
      .mockImplementation(keepCanary);
    expect(await background.withMemory(use)).toBe('kept');
    use.mockRejectedValue(new DOMException('not allowed', 'InvalidStateError'));
    await expect(background.withMemory(use)).rejects.toThrow('not allowed');
    expect(use).toHaveBeenCalledTimes(4);
  });
});

test('past its day it is forgotten, once a day at most, and when the days are changed', async () => {
  const background = await wake();
  const put = (last: number) =>
    background.withMemory(({ database }) =>
      database.texts.put({
        id: String(last),
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
