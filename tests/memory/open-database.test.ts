import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '@/lib/memory/open-database';
import { isFull, isWedged, whyClosed } from '@/lib/memory/trouble';
import { countAll, emptyGround } from './database';
import { firstTables, writeFirst } from './first-version';

const nobody = () => undefined;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('what another version wrote', () => {
  test('version 99 is left as it is', async () => {
    const ground = emptyGround();
    (await writeFirst(ground, 990)).close();
    expect(await openDatabase(ground, nobody)).toEqual({ kind: 'closed', why: 'newer' });
    expect(await ground.indexedDB.databases()).toEqual([{ name: 'memory', version: 990 }]);
    const again = await writeFirst(ground, 990);
    expect([...again.objectStoreNames].sort()).toEqual(Object.keys(firstTables).sort());
    again.close();
  });

  test('an open page of an older version blocks it, until it closes', async () => {
    const ground = emptyGround();
    const older = await writeFirst(ground, 5);
    const opening = await openDatabase(ground, nobody);
    expect(opening).toMatchObject({ kind: 'closed', why: 'blocked' });
    older.close();
    if (opening.kind === 'closed') await opening.unblocked;
    expect((await openDatabase(ground, nobody)).kind).toBe('open');
  });
});

test('it gives way to a later version, and stays closed', async () => {
  const ground = emptyGround();
  const whenClosed = vi.fn<() => void>();
  const opening = await openDatabase(ground, whenClosed);
  if (opening.kind !== 'open') throw new Error(opening.why);
  const later = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = ground.indexedDB.open('memory', 990);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  expect(whenClosed).toHaveBeenCalled();
  await expect(opening.database.contacts.count()).rejects.toThrow(/closed/iu);
  later.close();
});

test('a new database is empty', async () => {
  const opening = await openDatabase(emptyGround(), nobody);
  if (opening.kind !== 'open') throw new Error(opening.why);
  expect(Object.values(await countAll(opening.database)).every((count) => count === 0)).toBe(true);
});

describe('why a database could not be opened', () => {
  test.each([
    [new DOMException('no room', 'QuotaExceededError'), 'full'],
    [{ name: 'AbortError', inner: new DOMException('no room', 'QuotaExceededError') }, 'full'],
    [new DOMException('later', 'VersionError'), 'newer'],
    [new DOMException('a mutation operation was attempted', 'InvalidStateError'), 'refused'],
    [new DOMException('private', 'SecurityError'), 'refused'],
    [{ name: 'OpenFailedError', inner: { name: 'UnknownError' } }, 'damaged'],
    [new DOMException('internal error', 'UnknownError'), 'damaged'],
    ['what is this', 'damaged'],
    [null, 'damaged'],
  ] as const)('%s is called %s', (error, why) => {
    expect(whyClosed(error)).toBe(why);
  });

  test.each(['open', 'databases'] as const)('nothing is changed where the browser refuses: %s', async (name) => {
    const { indexedDB, IDBKeyRange } = emptyGround();
    vi.spyOn(indexedDB, name).mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    expect(await openDatabase({ indexedDB, IDBKeyRange }, nobody)).toEqual({ kind: 'closed', why: 'refused' });
  });

  test('a full disk and a database that Firefox wedged are told apart from others', () => {
    const full = { name: 'AbortError', inner: { name: 'QuotaExceededError' } };
    const wedged = new DOMException('not allowed', 'InvalidStateError');
    expect([full, wedged, new Error('other')].map(isFull)).toEqual([true, false, false]);
    expect([full, wedged, new Error('other')].map(isWedged)).toEqual([false, true, false]);
  });
});
