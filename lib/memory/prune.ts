import type { Day } from '@/lib/domain/day';
import type { MemoryDatabase } from './database';
import { dropEnded } from './drop-watched';

/**
 * Forgets what is past its day: sightings not seen again for `days`, and entries of the watch list that ran out. It needs no key, so it is
 * done while memory is locked, too. A clock that was put back forgets nothing.
 * @returns how many rows went
 */
export function prune(database: MemoryDatabase, today: Day, days: number): Promise<number> {
  const { contacts, texts, watched, pictures } = database;
  return database.transaction('rw', [contacts, texts, watched, pictures], async () => {
    const gone = await Promise.all([
      contacts
        .where('last')
        .below(today - days)
        .delete(),
      texts
        .where('last')
        .below(today - days)
        .delete(),
      dropEnded(database, today),
    ]);
    return gone.reduce((sum, count) => sum + count, 0);
  });
}
