import type { Evidence, EvidenceId } from '@/lib/domain/evidence';
import { countPictures, pictureRow } from './kept-pictures';
import { openEvidence, openSummary, rowWith } from './kept-rows';
import { knownBy, type Recognisable, summaryOf } from './kept-summary';
import type { Memory } from './memory';
import { openedIn } from './opened-summaries';

/**
 * Keeps a piece of evidence with its pictures, all of it or nothing; one that has the same id is replaced, its pictures stay.
 * @param offer what of its offer it is known again by
 */
export async function addEvidence(
  memory: Memory,
  evidence: Evidence,
  offer: Recognisable,
  pictures: readonly Uint8Array<ArrayBuffer>[] = [],
): Promise<void> {
  const { database } = memory;
  const before = await database.evidence.get(evidence.id);
  const alike = before && (await openSummary(memory, before)).alike;
  const summary = summaryOf(evidence, { ...knownBy(offer), ...(alike ? { alike } : {}) });
  const row = await rowWith(memory, evidence, summary);
  const rows = await Promise.all(
    // A millisecond apart, so that they stay in their order.
    pictures.map((bytes, index) => pictureRow(memory, evidence.id, evidence.at + index, bytes)),
  );
  await database.transaction('rw', database.evidence, database.pictures, async () => {
    await database.evidence.put(row);
    await database.pictures.bulkAdd(rows);
  });
  openedIn(memory).set(evidence.id, summary);
}

/** All of one piece of evidence; `undefined` where it is not kept, or is being forgotten. */
export async function readEvidence(memory: Memory, id: EvidenceId): Promise<Evidence | undefined> {
  const row = await memory.database.evidence.get(id);
  if (!row) return undefined;
  return { ...(await openEvidence(memory, row)), pictures: await countPictures(memory, id) };
}

/** Changes what the user wrote beside evidence. Answers false where that is not kept any more. */
export async function annotateEvidence(
  memory: Memory,
  id: EvidenceId,
  { note, tags }: Pick<Evidence, 'note' | 'tags'>,
): Promise<boolean> {
  const { database } = memory;
  const row = await database.evidence.get(id);
  if (!row) return false;
  const [before, same] = await Promise.all([openEvidence(memory, row), openSummary(memory, row)]);
  const evidence = { ...before, note, tags };
  const summary = summaryOf(evidence, same);
  const changed = await rowWith(memory, evidence, summary);
  // Sealing takes its time, in which it may have been forgotten.
  const isThere =
    (await database.evidence
      .where('id')
      .equals(id)
      .modify({ ...changed })) > 0;
  if (isThere) openedIn(memory).set(id, summary);
  return isThere;
}
