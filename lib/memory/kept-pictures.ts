import type { EvidenceId } from '@/lib/domain/evidence';
import type { PictureRow } from './database';
import { watchedOwner } from './drop-watched';
import { joinFeatures, splitFeatures } from './feature-list';
import { openSummary, sealedSummary } from './kept-rows';
import type { Memory } from './memory';
import { openedIn } from './opened-summaries';
import { placeOf } from './places';
import { seal, unseal } from './seal';

/** Most pictures that are kept with one offer. */
export const mostPictures = 12;

/** What the pictures in a picture of a page are known again by, and which evidence has one like them. */
export interface FoundInPicture {
  readonly features: readonly Uint8Array<ArrayBuffer>[];
  readonly alike: readonly EvidenceId[];
}

const nothing: FoundInPicture = { features: [], alike: [] };

/** Seals a picture that is kept with evidence, with what the pictures in it are known again by. */
export async function pictureRow(
  { keys }: Memory,
  evidence: EvidenceId,
  at: number,
  bytes: Uint8Array<ArrayBuffer>,
  known: readonly Uint8Array<ArrayBuffer>[] = [],
): Promise<PictureRow> {
  const id = crypto.randomUUID();
  const [picture, features] = await Promise.all([
    seal(keys.sealing, placeOf('pictures', 'picture', id), bytes),
    seal(keys.sealing, placeOf('pictures', 'features', id), joinFeatures(known)),
  ]);
  return { id, at, of: evidence, picture, features };
}

/**
 * Keeps one more picture with evidence, and notes beside it which other has a picture like it. Answers false where it is not kept, or has as
 * many as it may. Nobody else may write that evidence meanwhile; the caller sees to that.
 */
export async function addPicture(
  memory: Memory,
  evidence: EvidenceId,
  at: number,
  bytes: Uint8Array<ArrayBuffer>,
  { features, alike }: FoundInPicture = nothing,
): Promise<boolean> {
  const row = await pictureRow(memory, evidence, at, bytes, features);
  const { database } = memory;
  const before = await database.evidence.get(evidence);
  if (!before) return false;
  const same = await openSummary(memory, before);
  const summary = { ...same, alike: [...new Set([...(same.alike ?? []), ...alike])] };
  const sealed = await sealedSummary(memory, summary);
  const isDone = await database.transaction('rw', database.evidence, database.pictures, async () => {
    if ((await database.pictures.where('of').equals(evidence).count()) >= mostPictures) return false;
    if ((await database.evidence.update(evidence, { summary: sealed })) === 0) return false;
    await database.pictures.add(row);
    return true;
  });
  if (isDone) openedIn(memory).set(evidence, summary);
  return isDone;
}

/** What the pictures in the pictures of all evidence are known again by. */
export async function keptFeatures({
  database,
  keys,
}: Memory): Promise<readonly { readonly of: EvidenceId; readonly features: Uint8Array<ArrayBuffer> }[]> {
  const sealed: Pick<PictureRow, 'id' | 'of' | 'features'>[] = [];
  // One after the other: the pictures themselves, which come with the rows, are large and not wanted.
  await database.pictures
    .where('of')
    .notEqual('')
    .each(({ id, of, features }) => {
      if (!of.startsWith(watchedOwner)) sealed.push({ id, of, features });
    });
  const opened = await Promise.all(
    sealed.map(async ({ id, of, features }) => {
      const bytes = await unseal(keys.sealing, placeOf('pictures', 'features', id), features);
      return splitFeatures(bytes).map((one) => ({ of: of as EvidenceId, features: one }));
    }),
  );
  return opened.flat();
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
