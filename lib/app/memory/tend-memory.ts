import type { Retention } from '@/lib/domain/retention';
import { prune } from '@/lib/memory/prune';
import { loadSettings } from '../load-settings';
import { keep, recall } from '../session-memory';
import { holdMemory } from './hold-memory';
import { today } from './today';

/** In the memory of the session: the day and the days that memory was tended for last. */
const tendedKey = 'memory-tended';

/**
 * Opens memory, which finishes what was being erased when the browser died, and forgets what is past its day: once a day at most, and when
 * the days were changed. For the start of the background; it never rejects, because nothing there waits for it.
 */
export async function tendMemory(): Promise<void> {
  try {
    const held = await holdMemory(Date.now(), false);
    const { retention } = await loadSettings();
    const now = today();
    const tended = `${now}/${retention.seenDays}`;
    if ((await recall(tendedKey)) === tended) return;
    const database = held.kind === 'open' ? held.memory.database : held.database;
    await prune(database, now, retention.seenDays);
    await keep(tendedKey, tended);
  } catch (error) {
    console.warn('memory could not be tended and will be at the next start', error);
  }
}

/** After settings were changed. */
export async function followRetention(choices: { readonly retention?: Partial<Retention> }): Promise<void> {
  if (choices.retention?.seenDays !== undefined) await tendMemory();
}
