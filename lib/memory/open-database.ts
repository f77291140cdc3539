import type { WhyFleeting } from '@/lib/domain/memory-state';
import { type Ground, type MemoryDatabase, memoryDatabase } from './database';
import { whyClosed } from './trouble';

/** A database that is open; or why it is not, and nothing in it was changed. */
export type Opening =
  | { readonly kind: 'open'; readonly database: MemoryDatabase }
  | {
      readonly kind: 'closed';
      readonly why: WhyFleeting;
      /** Where another connection blocks it: settles once that is gone and the database could be opened. */
      readonly unblocked?: Promise<unknown>;
    };

/**
 * Opens the database for good. Once it is closed, by us, by the browser or because another version wants it, it stays closed, and `whenClosed`
 * is called: whoever still holds it gets an error and can write nothing under a key that may be gone.
 */
export async function openDatabase(ground: Ground, whenClosed: () => void, name = 'memory'): Promise<Opening> {
  const database = memoryDatabase(ground, name, false);
  try {
    if (await isNewer(ground, database)) return { kind: 'closed', why: 'newer' };
    const blocked = new Promise<'blocked'>((resolve) => database.on('blocked', () => resolve('blocked')));
    const opened = database.open();
    if ((await Promise.race([opened, blocked])) === 'blocked') {
      const unblocked = opened.finally(() => database.close());
      return { kind: 'closed', why: 'blocked', unblocked };
    }
    database.on('close', whenClosed);
    return { kind: 'open', database };
  } catch (error) {
    console.warn('memory could not be opened', error);
    return { kind: 'closed', why: whyClosed(error) };
  }
}

/** Dexie opens a database of a later version as if it were its own, and may even change it. Dexie's versions are ten of the browser's. */
async function isNewer({ indexedDB }: Ground, { name, verno }: MemoryDatabase): Promise<boolean> {
  const stored = (await indexedDB.databases()).find((known) => known.name === name);
  return (stored?.version ?? 0) >= (verno + 1) * 10;
}
