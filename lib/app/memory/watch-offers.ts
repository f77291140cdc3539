import type { Offer } from '@/lib/domain/offer';
import { titleOf } from '@/lib/domain/title-of';
import { rememberWatched } from '../remember-page';
import { showBadge } from '../show-badge';
import { today } from './today';
import type { WatchedNote } from './watched-here';
import { watchingOf } from './watching';
import { whileOpen } from './with-memory';

type Tab = Parameters<typeof showBadge>[0];

/** What is being looked for just now, by tab. */
const looking = new Map<number, Promise<void>>();

/**
 * Looks for what is on the watch list in offers of a page, notes it for the popup and shows it on the toolbar. Answers at once:
 * the marks of the page do not wait for it, and the page cannot tell whether anything was found. A failure is told of in the
 * console alone. In private windows nothing is written.
 */
export function watchOffers(offers: readonly Offer[], tab: Tab): void {
  const before = looking.get(tab.tabId) ?? Promise.resolve();
  const now = before
    .then(() => look(offers, tab))
    .catch((error) => console.warn('the watch list could not be looked through', error))
    .finally(() => {
      if (looking.get(tab.tabId) === now) looking.delete(tab.tabId);
    });
  looking.set(tab.tabId, now);
}

/** Resolves once everything that was read in a tab so far was looked through. */
export async function lookedThrough(tabId: number): Promise<void> {
  await looking.get(tabId);
}

async function look(offers: readonly Offer[], tab: Tab): Promise<void> {
  const notes = await notesOf(offers);
  if (notes.length === 0) return;
  await rememberWatched(tab, offers[0]?.url ?? '', notes);
  await showBadge(tab);
}

/** What is found in offers; nothing while memory is locked. */
async function notesOf(offers: readonly Offer[]): Promise<readonly WatchedNote[]> {
  const day = today();
  const notes = await whileOpen(async (memory) => {
    const { entries, findIn } = await watchingOf(memory, day);
    if (entries.length === 0) return [];
    return offers.flatMap((offer) =>
      findIn(offer)
        .filter(({ until }) => until >= day)
        .map(({ id }): WatchedNote => ({ entry: id, offer: offer.id, title: titleOf(offer) })),
    );
  });
  return notes ?? [];
}
