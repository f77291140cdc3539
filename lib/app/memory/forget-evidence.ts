import type { EvidenceId } from '@/lib/domain/evidence';
import { beginForgetting, finishForgetting, takeBack } from '@/lib/memory/forget-evidence';
import { withMemory } from './with-memory';

/** Milliseconds in which forgetting can be taken back. Shorter than the half minute after which the background falls asleep. */
const undoTime = 12_000;

/**
 * Forgets kept offers: at once for everyone who looks, for good when the time to take it back is over. What is to go is written down
 * first, so it goes even if the browser ends before that. `undo` takes it back. Answers the ids for which that was done.
 */
export async function forgetEvidence({
  ids,
  undo,
}: {
  readonly ids: readonly EvidenceId[];
  readonly undo: boolean;
}): Promise<{ readonly done: readonly EvidenceId[] }> {
  if (undo) return { done: (await withMemory((memory) => takeBack(memory, ids))) ?? [] };
  const done = await withMemory(async (memory) => {
    await beginForgetting(memory, ids);
    return ids;
  });
  setTimeout(() => void finish(ids), undoTime);
  return { done: done ?? [] };
}

async function finish(ids: readonly EvidenceId[]): Promise<void> {
  try {
    await withMemory((memory) => finishForgetting(memory, ids));
  } catch (error) {
    console.error('what is to be forgotten goes when memory is next opened', error);
  }
}
