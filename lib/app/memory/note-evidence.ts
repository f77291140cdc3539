import type { EvidenceId } from '@/lib/domain/evidence';
import { annotateEvidence } from '@/lib/memory/evidence';
import { takeTurn } from './evidence-turn';
import { withMemory } from './with-memory';

/** Keeps what the user wrote beside an offer. Answers false where the offer is not kept any more, or memory is closed. */
export async function noteEvidence({
  id,
  note,
  tags,
}: {
  readonly id: EvidenceId;
  readonly note: string;
  readonly tags: readonly string[];
}): Promise<{ readonly isSaved: boolean }> {
  const isSaved = await takeTurn(() => withMemory((memory) => annotateEvidence(memory, id, { note, tags })));
  return { isSaved: isSaved === true };
}
