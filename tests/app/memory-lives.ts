import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Memory } from '@/lib/memory/memory';
import { placeOf } from '@/lib/memory/places';
import { sealJson, unsealJson } from '@/lib/memory/seal';
import { fake } from './fake-browser';

/** The background, awake again: nothing of it is left but what the browser holds. The test file puts `./fake-browser` in place of the real one. */
export async function wake() {
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

/** Takes the place of `lib/app/passphrase`: 600,000 rounds are for the device; here one is enough to tell passphrases apart. */
export async function quickPassphrase(original: () => Promise<object>): Promise<object> {
  return {
    ...(await original()),
    keyFrom: async (passphrase: string, salt: Uint8Array<ArrayBuffer>) => {
      const bytes = new TextEncoder().encode(`${passphrase} ${salt.join()}`);
      const hash = await crypto.subtle.digest('SHA-256', bytes);
      return crypto.subtle.importKey('raw', hash, 'AES-GCM', false, ['encrypt', 'decrypt']);
    },
  };
}

export const canary = 'quellbach-canary';

export async function keepCanary({ database, keys }: Memory): Promise<string> {
  const [summary, whole] = await Promise.all([
    sealJson(keys.sealing, placeOf('evidence', 'summary', 'e1'), { site: 'olx' }),
    sealJson(keys.sealing, placeOf('evidence', 'whole', 'e1'), canary),
  ]);
  await database.evidence.put({ id: 'e1', at: 1, summary, whole });
  return 'kept';
}

export async function readCanary({ database, keys }: Memory): Promise<unknown> {
  const row = await database.evidence.get('e1');
  return row && unsealJson(keys.sealing, placeOf('evidence', 'whole', 'e1'), row.whole);
}

let now = 0;
/** The time of everyone, in milliseconds. */
export const at = () => now;
export const minutes = (count: number) => count * 60_000;

/** Lets time pass for everyone. */
export function pass(time: number): void {
  now += time;
  vi.setSystemTime(now);
}

/** Gives each test of the file a browser of its own. */
export function freshBrowsers(): void {
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
}

export const secret = { act: 'set', passphrase: 'three brown horses' } as const;
export const right = { act: 'open', passphrase: 'three brown horses' } as const;
export const wrong = { act: 'open', passphrase: 'three white horses' } as const;
