import sites from 'virtual:second-look/sites';
import type { MemoryState } from '@/lib/domain/memory-state';
import type { MemoryView } from '@/lib/domain/memory-view';
import { countRows } from '@/lib/memory/count';
import { loadSettings } from '../load-settings';
import { isErasing } from './erasing';
import { type Held, holdMemory } from './hold-memory';
import { isRoomLeft } from './room';
import { whileOpen } from './with-memory';

/**
 * Memory as the page about it shows it. Looking at it is no use: pages do so every few seconds.
 * @param asked `isInUse` where somebody pressed or wrote something on the page since it last looked: then the lock waits
 */
export async function viewMemory({
  isInUse = false,
}: {
  readonly isInUse?: boolean | undefined;
} = {}): Promise<MemoryView> {
  const state = await memoryState(isInUse);
  const { retention } = await loadSettings();
  const known = sites.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const counted = state.kind === 'open' ? await whileOpen(({ database }) => countRows(database)) : undefined;
  return {
    state,
    retention,
    sites: known,
    ...(counted ? { counts: counted.counts } : {}),
    ...(counted?.oldest === undefined ? {} : { oldest: counted.oldest }),
  };
}

/** How memory is just now. */
export async function memoryState(isInUse = false): Promise<MemoryState> {
  if (isErasing()) return { kind: 'erasing' };
  return stateOf(await holdMemory(Date.now(), isInUse));
}

function stateOf(held: Held): MemoryState {
  if (held.kind === 'locked') return { kind: 'locked' };
  const hasPassphrase = held.lock !== undefined;
  const why = held.fleeting?.why ?? (isRoomLeft() ? undefined : 'full');
  return { kind: 'open', hasPassphrase, ...(why ? { fleeting: why } : {}) };
}
