import { memoryDatabase } from '@/lib/memory/database';
import { keysOf } from '@/lib/memory/keys';
import { loadMasterKey } from '@/lib/memory/master-key';
import type { Memory } from '@/lib/memory/memory';

let opened: Promise<Memory | undefined> | undefined;

/** Does something with memory open. Answers `undefined`, and does nothing, while it is locked or being erased. */
export async function withMemory<T>(use: (memory: Memory) => Promise<T>): Promise<T | undefined> {
  opened ??= open();
  const memory = await opened;
  return memory && use(memory);
}

async function open(): Promise<Memory | undefined> {
  const database = memoryDatabase({ indexedDB, IDBKeyRange });
  const master = await loadMasterKey(database);
  return master.kind === 'open' ? { database, keys: await keysOf(master.key) } : undefined;
}
