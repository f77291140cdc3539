import type { Day } from '@/lib/domain/day';
import type { MemoryDatabase } from './database';

/** What the row of a picture that belongs to an entry of the watch list names as its owner. Ids of evidence have no such sign in them. */
export const ownedBy = (watched: string): string => `${watchedOwner}${watched}`;

/** What all of these begin with. */
export const watchedOwner = 'watched/';

/** Takes entries off the watch list, with their pictures; within a transaction over both tables. @returns how many entries went */
export async function dropWatched({ watched, pictures }: MemoryDatabase, ids: readonly string[]): Promise<number> {
  await pictures.where('of').anyOf(ids.map(ownedBy)).delete();
  return watched.where('id').anyOf(ids).delete();
}

/** The same for those that have ended. */
export async function dropEnded(database: MemoryDatabase, today: Day): Promise<number> {
  return dropWatched(database, await database.watched.where('until').below(today).primaryKeys());
}
