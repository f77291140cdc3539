import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { memoryDatabase } from '@/lib/memory/database';
import { keysOf } from '@/lib/memory/keys';
import type { Memory } from '@/lib/memory/memory';

/** A memory of its own, with a key that is always the same. */
export async function openMemory(): Promise<Memory> {
  const database = memoryDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  return { database, keys: await keysOf(new Uint8Array(32).fill(7)) };
}
