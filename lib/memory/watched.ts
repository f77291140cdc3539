import type { Day } from '@/lib/domain/day';
import { mostWatched, type Watched, type WatchedId, watchedFor } from '@/lib/domain/watched';
import type { PictureRow, WatchedRow } from './database';
import { dropEnded, dropWatched } from './drop-watched';
import type { Memory } from './memory';
import { newId } from './new-id';
import { placeOf } from './places';
import { sealJson, unsealJson } from './seal';
import { type PictureToWatch, pictureOf } from './watched-pictures';

/** What of an entry is sealed: the list would tell who someone is afraid of. */
type Sealed = Pick<Watched, 'kind' | 'value' | 'since'>;

const lastDayFrom = (today: Day): Day => today + watchedFor;

/** The entries that are watched for today, those that last longest first. */
export async function listWatched({ database, keys }: Memory, today: Day): Promise<readonly Watched[]> {
  const rows = await database.watched.where('until').aboveOrEqual(today).toArray();
  const watched = await Promise.all(
    rows.map(async ({ id, until, sealed }): Promise<Watched> => {
      const opened = await unsealJson(keys.sealing, placeOf('watched', 'sealed', id), sealed);
      if (!isSealed(opened)) throw new Error('an entry of the watch list has a shape we do not know');
      return { ...opened, id: id as WatchedId, until };
    }),
  );
  return watched.sort((a, b) => b.until - a.until || (a.value < b.value ? -1 : 1));
}

/**
 * Adds an entry, until thirty days from today or the earlier day given. Those that have ended make room for it.
 * @param picture where the entry is one
 * @returns `full` where 200 are watched for; nothing was added then.
 */
export async function addWatched(
  memory: Memory,
  { kind, value, until }: Omit<Sealed, 'since'> & { readonly until?: Day | undefined },
  today: Day,
  picture?: PictureToWatch,
): Promise<Watched | 'full'> {
  const last = lastDayFrom(today);
  const { database, keys } = memory;
  const since = picture && { since: today };
  const watched: Watched = { id: newId() as WatchedId, kind, value, until: Math.min(until ?? last, last), ...since };
  // Sealed before the transaction: it would end while we wait for the cipher.
  const row = await rowOf(keys.sealing, watched);
  const pictures: readonly PictureRow[] = picture ? [await pictureOf(memory, watched.id, picture)] : [];
  return database.transaction('rw', database.watched, database.pictures, async () => {
    await dropEnded(database, today);
    if ((await database.watched.count()) >= mostWatched) return 'full';
    await database.watched.add(row);
    await database.pictures.bulkAdd(pictures);
    return watched;
  });
}

/** Watches for an entry for thirty days from today. @returns whether there is such an entry. */
export async function renewWatched({ database }: Memory, id: WatchedId, today: Day): Promise<boolean> {
  return (await database.watched.update(id, { until: lastDayFrom(today) })) > 0;
}

/** Takes an entry off the list, with its picture. @returns whether it was there. */
export async function forgetWatched({ database }: Memory, id: WatchedId): Promise<boolean> {
  return database.transaction(
    'rw',
    database.watched,
    database.pictures,
    async () => (await dropWatched(database, [id])) > 0,
  );
}

async function rowOf(key: CryptoKey, { id, until, ...sealed }: Watched): Promise<WatchedRow> {
  return { id, until, sealed: await sealJson(key, placeOf('watched', 'sealed', id), sealed) };
}

function isSealed(value: unknown): value is Sealed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'value' in value &&
    typeof value.value === 'string' &&
    'kind' in value &&
    (value.kind === 'words' || value.kind === 'contact' || value.kind === 'picture')
  );
}
