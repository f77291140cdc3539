import type { Ground, MemoryDatabase, RowsToErase } from './database';

/**
 * Erases rows. What is to go is written down first, so that it goes at the next start even if the browser dies. Each row was sealed or keyed
 * with the master, which stays for the others: what the browser leaves of these on the disk can be read only by one who has it.
 * @returns how many rows there were, pictures included
 */
export async function eraseRows(database: MemoryDatabase, rows: RowsToErase): Promise<number> {
  const id = await database.erasures.add({ what: rows });
  return finishRows(database, id, rows);
}

/** What an erasure of everything needs from outside. */
export interface Besides {
  /** Erases what is not in the database, while it is still written down that everything goes: it may be called twice. */
  readonly eraseRest: () => Promise<void>;
  /** Called when another connection must go first; the promise waits for it. */
  readonly whenBlocked?: () => void;
}

/**
 * Erases everything: it is written down, then the key is destroyed, then the rows, then the rest, then the database itself. From the second
 * step on nothing that is left can be read by anyone. A database that cannot be opened or written is deleted all the same: that is what was
 * asked for.
 * @param database `undefined` where it cannot be opened
 */
export async function eraseAll(
  database: MemoryDatabase | undefined,
  ground: Ground,
  besides: Besides,
  name = 'memory',
): Promise<void> {
  if (database) {
    try {
      await database.erasures.add({ what: { kind: 'all' } });
      await emptyTables(database);
    } catch (error) {
      console.warn('memory could not be emptied first and is deleted as it is', error);
    }
    database.close();
  }
  await besides.eraseRest();
  await deleteDatabase(ground, name, besides.whenBlocked);
}

/**
 * Finishes what was being erased when the browser died. Call before anything else is done with the database.
 * @returns `gone` when the database itself was deleted, and must be opened anew
 */
export async function finishErasures(
  database: MemoryDatabase,
  ground: Ground,
  besides: Besides,
): Promise<'done' | 'gone'> {
  const begun = await database.erasures.toArray();
  if (begun.some(({ what }) => what.kind === 'all')) {
    await emptyTables(database);
    await besides.eraseRest();
    database.close();
    await deleteDatabase(ground, database.name, besides.whenBlocked);
    return 'gone';
  }
  for (const { id, what } of begun) if (what.kind === 'rows') await finishRows(database, id, what);
  return 'done';
}

/** The key by itself first: nothing may keep it from going. What was written down stays until the database goes. */
async function emptyTables({ secrets, contacts, texts, evidence, pictures, watched }: MemoryDatabase): Promise<void> {
  for (const table of [secrets, evidence, pictures, watched, contacts, texts]) await table.clear();
}

function finishRows(database: MemoryDatabase, id: number, rows: RowsToErase): Promise<number> {
  const { contacts, texts, evidence, pictures, erasures } = database;
  return database.transaction('rw', [contacts, texts, evidence, pictures, erasures], async () => {
    const found = await Promise.all([
      contacts.where('id').anyOf(rows.contacts).delete(),
      texts.where('id').anyOf(rows.texts).delete(),
      evidence.where('id').anyOf(rows.evidence).delete(),
      pictures.where('of').anyOf(rows.evidence).delete(),
    ]);
    await erasures.delete(id);
    return found.reduce((sum, count) => sum + count, 0);
  });
}

function deleteDatabase({ indexedDB }: Ground, name: string, whenBlocked?: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error);
    asked.onblocked = () => whenBlocked?.();
  });
}
