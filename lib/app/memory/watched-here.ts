import type { OfferId } from '@/lib/domain/offer';
import type { WatchedHere } from '@/lib/domain/page-status';
import type { WatchedId } from '@/lib/domain/watched';
import { today } from './today';
import { watchingOf } from './watching';
import { whileOpen } from './with-memory';

/** An entry of the watch list stands in an offer of a page. Only its id is noted: the words stay sealed. */
export interface WatchedNote {
  readonly entry: WatchedId;
  readonly offer: OfferId;
  /** Title of the offer. */
  readonly title: string;
}

/**
 * What was found on a page, in words. Entries that were taken off the list or have ended since are left out, and all of them
 * while memory is locked.
 */
export async function watchedHere(notes: readonly WatchedNote[]): Promise<readonly WatchedHere[]> {
  if (notes.length === 0) return [];
  const day = today();
  const entries = await whileOpen(async (memory) => (await watchingOf(memory, day)).entries);
  const values = new Map((entries ?? []).filter(({ until }) => until >= day).map(({ id, value }) => [id, value]));
  return notes.flatMap(({ entry, title }) => {
    const words = values.get(entry);
    return words === undefined ? [] : [{ words, offer: title }];
  });
}
