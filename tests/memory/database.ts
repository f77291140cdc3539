import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Ground, type MemoryDatabase, memoryDatabase } from '@/lib/memory/database';
import { type Keys, keysOf, newMaster } from '@/lib/memory/keys';
import { loadMasterKey } from '@/lib/memory/master-key';
import type { Memory } from '@/lib/memory/memory';
import { placeOf } from '@/lib/memory/places';
import { seal, sealJson } from '@/lib/memory/seal';
import { packSights } from '@/lib/memory/sights';
import { siteTag } from '@/lib/memory/site-tag';

/** A browser's room for databases, empty. */
export function emptyGround(): Ground {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** Memory on that ground, opened with the master that lies there in the clear. */
export async function openMemoryOn(ground: Ground): Promise<Memory & { master: Uint8Array<ArrayBuffer> }> {
  const database = memoryDatabase(ground);
  const master = await loadMasterKey(database);
  const key = master.kind === 'open' ? master.key : newMaster();
  return { database, keys: await keysOf(key), master: key };
}

/** Contacts that `fill` puts in: seen on both sites, and on one. */
export const onBoth = 1;
export const onOne = 2;

/** Puts one row or two into every table, from two sites. */
export async function fill({ database, keys }: Memory): Promise<void> {
  const [olx, indeed] = await Promise.all([siteTag(keys, 'olx'), siteTag(keys, 'indeed')]);
  const seen = { first: 100, offers: [1], names: [], places: [], jobs: [], marked: [] };
  const text = {
    first: 100,
    bands: [1, 2],
    signature: new Uint8Array(4),
    offer: 1,
    name: 0,
    place: 0,
    wasMarked: false,
  };
  await database.contacts.bulkPut([
    { id: onBoth, last: 120, sights: packSights({ ...seen, sites: [olx, indeed] }) },
    { id: onOne, last: 300, sights: packSights({ ...seen, sites: [indeed] }) },
  ]);
  await database.texts.bulkPut([
    { ...text, id: 1, last: 120, site: olx },
    { ...text, id: 2, last: 300, site: indeed },
  ]);
  await database.evidence.bulkPut([await evidenceRow(keys, 'e1', 'olx'), await evidenceRow(keys, 'e2', 'indeed')]);
  const picture = await seal(keys.sealing, placeOf('pictures', 'picture', 'p1'), new Uint8Array([1, 2, 3]));
  const features = await seal(keys.sealing, placeOf('pictures', 'features', 'p1'), new Uint8Array([4]));
  await database.pictures.bulkPut([{ id: 'p1', at: 1, of: 'e1', picture, features }]);
  const sealed = await sealJson(keys.sealing, placeOf('watched', 'sealed', 'w1'), 'a name');
  await database.watched.bulkPut([{ id: 'w1', until: 200, sealed }]);
}

async function evidenceRow(keys: Keys, id: string, site: string) {
  const summary = await sealJson(keys.sealing, placeOf('evidence', 'summary', id), { id, site });
  const whole = await sealJson(keys.sealing, placeOf('evidence', 'whole', id), { text: `the words of ${id}` });
  return { id, at: 1, summary, whole };
}

/** Rows in each table. */
export async function countAll(database: MemoryDatabase): Promise<Readonly<Record<string, number>>> {
  return Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.count()] as const)),
  );
}
