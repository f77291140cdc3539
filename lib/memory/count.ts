import type { Day } from '@/lib/domain/day';
import type { MemoryCounts } from '@/lib/domain/memory-view';
import type { ContactRow, MemoryDatabase, TextRow } from './database';

/** How much there is of each kind, and the day on which the sighting not renewed for longest was last seen; absent where there is none. */
export function countRows(
  database: MemoryDatabase,
): Promise<{ readonly counts: MemoryCounts; readonly oldest: Day | undefined }> {
  const { contacts, texts, evidence, pictures, watched } = database;
  return database.transaction('r', [contacts, texts, evidence, pictures, watched], async () => {
    const counts: MemoryCounts = {
      contacts: await contacts.count(),
      texts: await texts.count(),
      evidence: await evidence.count(),
      pictures: await pictures.count(),
      watched: await watched.count(),
    };
    const oldest = [await contacts.orderBy('last').first(), await texts.orderBy('last').first()];
    return { counts, oldest: earliest(oldest) };
  });
}

function earliest(rows: readonly (ContactRow | TextRow | undefined)[]): Day | undefined {
  const days = rows.flatMap((row) => (row ? [row.last] : []));
  return days.length === 0 ? undefined : Math.min(...days);
}
