import { browser } from 'wxt/browser';
import { MemoryFullError } from '@/lib/domain/memory-full';
import { adopt } from '@/lib/memory/adopt';
import { memoryDatabase } from '@/lib/memory/database';
import { beforeChanges, dump, fleetingGround, undump } from '@/lib/memory/fleeting';
import { keysOf } from '@/lib/memory/keys';
import { loadMasterKey } from '@/lib/memory/master-key';
import type { Memory } from '@/lib/memory/memory';
import { forget, recall } from '../session-memory';

/** In the memory of the session, never on disk: what is kept while nothing can be kept for good, so that it outlives the background's sleep. */
const fleetingKey = 'memory-fleeting';

/** Memory that is gone with the browser. */
export interface FleetingMemory {
  readonly memory: Memory;
  /** Holds on to what was changed. @throws MemoryFullError where the session has no room: it is as it was last held then. */
  readonly hold: () => Promise<void>;
}

/** Opens it with what was kept in it in this session. */
export async function openFleeting(): Promise<FleetingMemory> {
  const database = memoryDatabase(fleetingGround());
  let isChanged = false;
  beforeChanges(database, () => {
    isChanged = true;
  });
  const held = await recall(fleetingKey);
  if (typeof held === 'string') await undump(database, held);
  const master = await loadMasterKey(database);
  if (master.kind === 'wrapped') throw new Error('fleeting memory has no passphrase');
  const hold = async (): Promise<void> => {
    if (!isChanged) return;
    isChanged = false;
    try {
      await browser.storage.session.set({ [fleetingKey]: await dump(database) });
    } catch (error) {
      throw new MemoryFullError(error);
    }
  };
  return { memory: { database, keys: await keysOf(master.key) }, hold };
}

/** Moves what was kept in fleeting memory into one that lasts. Where that fails it stays where it is, and is tried again at the next opening. */
export async function adoptFleeting(memory: Memory): Promise<void> {
  if (typeof (await recall(fleetingKey)) !== 'string') return;
  try {
    const fleeting = await openFleeting();
    await adopt(memory, fleeting.memory);
    await forgetFleeting();
  } catch (error) {
    console.warn('what was kept in fleeting memory could not be moved yet', error);
  }
}

/** Erases it. */
export function forgetFleeting(): Promise<void> {
  return forget(fleetingKey);
}
