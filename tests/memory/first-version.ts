import type { Ground } from '@/lib/memory/database';

/** The tables as version 1 made them, written down here so that they cannot change with the code. */
export const firstTables: Readonly<Record<string, IDBObjectStoreParameters & { readonly indexes: readonly string[] }>> =
  {
    contacts: { keyPath: 'id', indexes: ['last'] },
    texts: { keyPath: 'id', indexes: ['last', 'bands'] },
    evidence: { keyPath: 'id', indexes: ['at'] },
    pictures: { keyPath: 'id', indexes: ['of'] },
    watched: { keyPath: 'id', indexes: ['until'] },
    secrets: { keyPath: 'id', indexes: [] },
    erasures: { keyPath: 'id', autoIncrement: true, indexes: [] },
  };

/** What version 1 knew a contact or a text by: 16 bytes as a text, a unit each. */
export const firstId = (...bytes: readonly number[]): string =>
  String.fromCharCode(...bytes, ...Array.from({ length: 16 - bytes.length }, () => 0x78));

const seen = { first: 1, last: 2 };
const tags = { offers: [1], names: [], places: [], jobs: [], sites: [7], marked: [1] };
const said = { bands: [0xffffffff, 5], offer: 1, name: 2, place: 3, site: 7, wasMarked: true };

/** A contact as version 1 wrote it. */
export const firstContact = (id: string) => ({ id, ...seen, ...tags });
/** A text as version 1 wrote it. */
export const firstText = (id: string, signature: Uint8Array) => ({ id, ...seen, ...said, signature });

/** Rows of each table that version 2 does not touch. */
export const sameRows = {
  evidence: [{ id: 'e', at: 1, summary: new Uint8Array(30), whole: new Uint8Array(30) }],
  pictures: [{ id: 'p', at: 1, of: 'e', picture: new Uint8Array(30), features: new Uint8Array(30) }],
  watched: [{ id: 'w', until: 3, sealed: new Uint8Array(30) }],
  secrets: [{ id: 'master', kind: 'plain', key: new Uint8Array(32) }],
} as const;

/** Writes a database as another version left it, without a line of ours. `version` is the browser's: ten times Dexie's. */
export function writeFirst(
  ground: Ground,
  version: number,
  rows: Readonly<Record<string, readonly object[]>> = {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = ground.indexedDB.open('memory', version);
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => resolve(asked.result);
    asked.onupgradeneeded = () => {
      for (const [name, { indexes, ...keys }] of Object.entries(firstTables)) {
        const store = asked.result.createObjectStore(name, keys);
        for (const index of indexes) store.createIndex(index, index, { multiEntry: index === 'bands' });
        for (const row of rows[name] ?? []) store.put(row);
      }
    };
  });
}
