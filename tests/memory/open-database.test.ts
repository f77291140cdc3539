import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ground } from '@/lib/memory/database';
import { openDatabase } from '@/lib/memory/open-database';
import { isFull, isWedged, whyClosed } from '@/lib/memory/trouble';
import { countAll, emptyGround } from './database';

/** The tables as version 1 made them, written down here so that they cannot change with the code. */
const firstVersion: Readonly<Record<string, IDBObjectStoreParameters & { readonly indexes: readonly string[] }>> = {
  contacts: { keyPath: 'id', indexes: ['last'] },
  texts: { keyPath: 'id', indexes: ['last', 'bands'] },
  evidence: { keyPath: 'id', indexes: ['at'] },
  pictures: { keyPath: 'id', indexes: ['of'] },
  watched: { keyPath: 'id', indexes: ['until'] },
  secrets: { keyPath: 'id', indexes: [] },
  erasures: { keyPath: 'id', autoIncrement: true, indexes: [] },
};
/** A row of each as version 1 wrote it. */
const firstRows: Readonly<Record<string, object>> = {
  contacts: { id: 'c', first: 1, last: 2, offers: [1], names: [], places: [], jobs: [], sites: [7], wasMarked: true },
  texts: { id: 't', first: 1, last: 2, bands: [1], signature: new Uint8Array(4), place: 1, site: 7, wasMarked: false },
  evidence: { id: 'e', at: 1, summary: new Uint8Array(30), whole: new Uint8Array(30) },
  pictures: { id: 'p', at: 1, of: 'e', picture: new Uint8Array(30), features: new Uint8Array(30) },
  watched: { id: 'w', until: 3, sealed: new Uint8Array(30) },
  secrets: { id: 'master', kind: 'plain', key: new Uint8Array(32) },
};

/** Writes a database as another version left it, without a line of ours. `version` is the browser's: ten times Dexie's. */
function write(ground: Ground, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = ground.indexedDB.open('memory', version);
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => resolve(asked.result);
    asked.onupgradeneeded = () => {
      for (const [name, { indexes, ...keys }] of Object.entries(firstVersion)) {
        const store = asked.result.createObjectStore(name, keys);
        for (const index of indexes) store.createIndex(index, index, { multiEntry: index === 'bands' });
        const row = firstRows[name];
        if (row) store.put(row);
      }
    };
  });
}

const nobody = () => undefined;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('what another version wrote', () => {
  test('version 1 opens with every row', async () => {
    const ground = emptyGround();
    (await write(ground, 10)).close();
    const opening = await openDatabase(ground, nobody);
    if (opening.kind !== 'open') throw new Error(opening.why);
    for (const [name, row] of Object.entries(firstRows)) {
      expect(await opening.database.table(name).toArray(), name).toEqual([row]);
    }
    expect(await opening.database.texts.where('bands').equals(1).count()).toBe(1);
  });

  test('version 99 is left as it is', async () => {
    const ground = emptyGround();
    (await write(ground, 990)).close();
    expect(await openDatabase(ground, nobody)).toEqual({ kind: 'closed', why: 'newer' });
    expect(await ground.indexedDB.databases()).toEqual([{ name: 'memory', version: 990 }]);
    const again = await write(ground, 990);
    expect([...again.objectStoreNames].sort()).toEqual(Object.keys(firstVersion).sort());
    again.close();
  });

  test('an open page of an older version blocks it, until it closes', async () => {
    const ground = emptyGround();
    const older = await write(ground, 5);
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
