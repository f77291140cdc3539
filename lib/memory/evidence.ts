import type { Evidence, EvidenceId } from '@/lib/domain/evidence';
import { countPictures, pictureRow } from './kept-pictures';
import type { Memory } from './memory';
import { sealJson, unsealJson } from './seal';

const placeOfWhole = (id: string) => `evidence/whole/${id}`;

/** Keeps a piece of evidence with its pictures, all of it or nothing. */
export async function addEvidence(
  memory: Memory,
  evidence: Evidence,
  _known: readonly never[],
  pictures: readonly Uint8Array<ArrayBuffer>[] = [],
): Promise<void> {
  const { database, keys } = memory;
  const { id, at } = evidence;
  const whole = await sealJson(keys.sealing, placeOfWhole(id), evidence);
  const rows = await Promise.all(
    // A millisecond apart, so that they stay in their order.
    pictures.map((bytes, index) => pictureRow(memory, id, at + index, bytes)),
  );
  await database.transaction('rw', database.evidence, database.pictures, async () => {
    await database.evidence.put({ id, at, summary: new Uint8Array(), whole });
    await database.pictures.bulkAdd(rows);
  });
}

/** All of one piece of evidence; `undefined` where it is not kept. */
export async function readEvidence(memory: Memory, id: EvidenceId): Promise<Evidence | undefined> {
  const row = await memory.database.evidence.get(id);
  if (!row) return undefined;
  const evidence = await unsealJson(memory.keys.sealing, placeOfWhole(id), row.whole);
  if (!isEvidence(evidence)) throw new Error('a piece of evidence has another shape');
  return { ...evidence, pictures: await countPictures(memory, id) };
}

function isEvidence(value: unknown): value is Evidence {
  return typeof value === 'object' && value !== null && 'offer' in value && 'assessment' in value && 'note' in value;
}
