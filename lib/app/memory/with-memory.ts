import { MemoryFullError } from '@/lib/domain/memory-full';
import type { Memory } from '@/lib/memory/memory';
import { isFull, isWedged } from '@/lib/memory/trouble';
import { isErasing } from './erasing';
import { type Held, holdMemory, letGoOfMemory } from './hold-memory';
import { noteRoom } from './room';

/**
 * Does something with memory open. Answers `undefined`, and does nothing, while it is locked or being erased. It is for what
 * a person does: the minutes of the lock that closes by itself begin anew. Inside, nothing is half-written as long as what belongs together is one transaction.
 * @throws MemoryFullError where the device has no room left; nothing of the transaction was written
 */
export async function withMemory<T>(use: (memory: Memory) => Promise<T>): Promise<T | undefined> {
  return tryToUse(use, true, true);
}

/** The same for what is done by itself as pages are opened and shown: with any board open, a lock would never close. */
export async function whileOpen<T>(use: (memory: Memory) => Promise<T>): Promise<T | undefined> {
  return tryToUse(use, false, true);
}

async function tryToUse<T>(
  use: (memory: Memory) => Promise<T>,
  isUse: boolean,
  mayRetry: boolean,
): Promise<T | undefined> {
  if (isErasing()) return undefined;
  const held = await holdMemory(Date.now(), isUse);
  if (held.kind === 'locked') return undefined;
  try {
    const answer = await use(held.memory);
    await held.fleeting?.hold();
    return answer;
  } catch (error) {
    // It was locked or erased meanwhile, or given a new key: what was asked for was not done.
    if (isLetGo(held)) return undefined;
    if (error instanceof MemoryFullError || isFull(error)) {
      noteRoom(false);
      // Fleeting memory goes back to what it last held.
      if (held.fleeting) await letGoOfMemory();
      throw error instanceof MemoryFullError ? error : new MemoryFullError(error);
    }
    if (!isWedged(error) || !mayRetry) throw error;
    console.warn('the database refuses changes and is opened anew', error);
    await letGoOfMemory();
    return tryToUse(use, isUse, false);
  }
}

function isLetGo(held: Extract<Held, { kind: 'open' }>): boolean {
  return !held.memory.database.isOpen();
}
