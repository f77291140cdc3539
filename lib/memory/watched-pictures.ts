import type { WatchedId } from '@/lib/domain/watched';
import type { PictureRow } from './database';
import { ownedBy, watchedOwner } from './drop-watched';
import type { Memory } from './memory';
import { placeOf } from './places';
import { seal, unseal } from './seal';

/** A picture to be watched for. */
export interface PictureToWatch {
  /** A small copy of it. */
  readonly preview: Uint8Array<ArrayBuffer>;
  /** What it is known again by. */
  readonly features: Uint8Array<ArrayBuffer>;
}

/** Seals the picture of an entry. */
export async function pictureOf(
  { keys }: Memory,
  watched: WatchedId,
  { preview, features }: PictureToWatch,
): Promise<PictureRow> {
  const id = crypto.randomUUID();
  const [picture, known] = await Promise.all([
    seal(keys.sealing, placeOf('pictures', 'picture', id), preview),
    seal(keys.sealing, placeOf('pictures', 'features', id), features),
  ]);
  // The entry says when it was put there: nothing of that is in the clear.
  return { id, at: 0, of: ownedBy(watched), picture, features: known };
}

/** The small copies of all pictures that are watched for, or what each is known again by; ended ones included. */
export async function watchedPictures(
  { database, keys }: Memory,
  field: 'picture' | 'features',
): Promise<ReadonlyMap<WatchedId, Uint8Array<ArrayBuffer>>> {
  const rows = await database.pictures.where('of').startsWith(watchedOwner).toArray();
  return new Map(
    await Promise.all(
      rows.map(async (row) => {
        const bytes = await unseal(keys.sealing, placeOf('pictures', field, row.id), row[field]);
        return [row.of.slice(watchedOwner.length) as WatchedId, bytes] as const;
      }),
    ),
  );
}
