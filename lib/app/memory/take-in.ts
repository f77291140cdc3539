import { fromBase64 } from '@/lib/domain/base64';
import type { Evidence } from '@/lib/domain/evidence';
import type { TakenIn } from '@/lib/domain/evidence-found';
import { MemoryFullError } from '@/lib/domain/memory-full';
import { addEvidence, readEvidence } from '@/lib/memory/evidence';
import type { Memory } from '@/lib/memory/memory';
import { inTurn } from '../in-turn';
import { loadSettings } from '../load-settings';
import { whatIsKnown } from './what-is-known';
import { withMemory } from './with-memory';

/** Two files at once may hold the same offer. */
const takeTurn = inTurn();

/**
 * Takes one piece of evidence from a file into memory, with its pictures, in one transaction. What has its id and is kept already stays
 * as it is: a file must not be able to write over it.
 */
export async function takeIn({
  evidence,
  pictures,
}: {
  readonly evidence: Evidence;
  readonly pictures: readonly string[];
}): Promise<{ readonly became: TakenIn }> {
  const bytes = pictures.map(fromBase64);
  try {
    const became = await takeTurn(() => withMemory((memory) => addOnce(memory, evidence, bytes)));
    return { became: became ?? 'closed' };
  } catch (error) {
    if (error instanceof MemoryFullError) return { became: 'full' };
    throw error;
  }
}

async function addOnce(
  memory: Memory,
  evidence: Evidence,
  pictures: readonly Uint8Array<ArrayBuffer>[],
): Promise<TakenIn> {
  if (await readEvidence(memory, evidence.id)) return 'already';
  await addEvidence(memory, evidence, whatIsKnown(evidence.offer, await loadSettings()), pictures);
  return 'kept';
}
