import type { EvidenceId } from '@/lib/domain/evidence';
import type { PictureRow } from './database';
import type { Memory } from './memory';
import { placeOf } from './places';
import { seal, unseal } from './seal';

/** Most pictures that are kept with one offer. */
export const mostPictures = 12;

/** Seals a picture that is kept with evidence. It is not known again by anything: that is for pictures one asks to remember. */
export async function pictureRow(
  { keys }: Memory,
  evidence: EvidenceId,
  at: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<PictureRow> {
  const id = crypto.randomUUID();
  const [picture, features] = await Promise.all([
    seal(keys.sealing, placeOf('pictures', 'picture', id), bytes),
    seal(keys.sealing, placeOf('pictures', 'features', id), new Uint8Array()),
  ]);
  return { id, at, of: evidence, picture, features };
}

/** Keeps one more picture with evidence. Answers false where that is not kept, or has as many as it may. */
export async function addPicture(
  memory: Memory,
  evidence: EvidenceId,
  at: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const row = await pictureRow(memory, evidence, at, bytes);
  const { database } = memory;
  return database.transaction('rw', database.evidence, database.pictures, async () => {
    const isKept = (await database.evidence.where('id').equals(evidence).count()) > 0;
    const before = await database.pictures.where('of').equals(evidence).count();
    if (!isKept || before >= mostPictures) return false;
    await database.pictures.add(row);
    return true;
  });
}

/** How many pictures are kept with evidence. */
export function countPictures({ database }: Memory, evidence: EvidenceId): Promise<number> {
  return database.pictures.where('of').equals(evidence).count();
}

/** The pictures of a piece of evidence as they were kept (JPEG or PNG), oldest first. */
export async function readPictures(
  { database, keys }: Memory,
  evidence: EvidenceId,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const rows = await database.pictures.where('of').equals(evidence).sortBy('at');
  return Promise.all(rows.map(({ id, picture }) => unseal(keys.sealing, placeOf('pictures', 'picture', id), picture)));
}

/** One of them, by its place in that order, from 0. */
export async function readPicture(
  { database, keys }: Memory,
  evidence: EvidenceId,
  index: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const row = (await database.pictures.where('of').equals(evidence).sortBy('at'))[index];
  return row && unseal(keys.sealing, placeOf('pictures', 'picture', row.id), row.picture);
}
