import type { EvidenceId } from '@/lib/domain/evidence';
import type { PictureRow } from './database';
import type { Memory } from './memory';
import { seal, unseal } from './seal';

const placeOf = (id: string) => `pictures/picture/${id}`;

/** Seals a picture that is kept with evidence. */
export async function pictureRow(
  { keys }: Memory,
  evidence: EvidenceId,
  at: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<PictureRow> {
  const id = crypto.randomUUID();
  const picture = await seal(keys.sealing, placeOf(id), bytes);
  return { id, at, of: evidence, picture, features: new Uint8Array() };
}

/** How many pictures are kept with evidence. */
export function countPictures({ database }: Memory, evidence: EvidenceId): Promise<number> {
  return database.pictures.where('of').equals(evidence).count();
}

/** One of them, by its place in the order they were kept in, from 0. */
export async function readPicture(
  { database, keys }: Memory,
  evidence: EvidenceId,
  index: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const row = (await database.pictures.where('of').equals(evidence).sortBy('at'))[index];
  return row && unseal(keys.sealing, placeOf(row.id), row.picture);
}
