import { changeSettings } from './change-settings';
import { inTurn } from './in-turn';
import { loadSettings } from './load-settings';
import { lockView } from './lock-settings';
import type { OpenPage } from './open-page';
import { keep, recall } from './session-memory';
import { showBadge } from './show-badge';

/** How many offers set aside are remembered; the oldest go first. */
const most = 500;

/** Offers set aside in private windows: held here and nowhere else. */
const dismissedInPrivate = new Set<string>();

/** Those set aside while the lock is closed: for this session of the browser. */
const forNowKey = 'dismissed-for-now';
const takeTurn = inTurn();

/** Ids of offers that were set aside, as they count for a page. */
export async function dismissedOn(page: Pick<OpenPage, 'isPrivate'>): Promise<ReadonlySet<string>> {
  const [{ dismissed }, forNow] = await Promise.all([loadSettings(), dismissedForNow()]);
  return new Set([...dismissed, ...forNow, ...(page.isPrivate ? dismissedInPrivate : [])]);
}

/** Sets an offer aside, so that it is marked no more, or takes that back. While the lock is closed it is set aside for now, not for good. */
export async function dismissOffer(
  { offer, undo }: { readonly offer: string; readonly undo: boolean },
  page: OpenPage,
): Promise<{ done: boolean; isForNow?: true }> {
  const isForNow = !undo && !page.isPrivate && (await lockView()).kind === 'closed';
  if (page.isPrivate) {
    if (undo) dismissedInPrivate.delete(offer);
    else dismissedInPrivate.add(offer);
  } else {
    await changeForNow((ids) => (isForNow ? [...ids, offer] : ids.filter((id) => id !== offer)));
    if (!isForNow)
      await changeSettings((settings) => {
        const others = settings.dismissed.filter((id) => id !== offer);
        return { ...settings, dismissed: undo ? others : [...others, offer].slice(-most) };
      });
  }
  await showBadge(page);
  return isForNow ? { done: true, isForNow } : { done: true };
}

function changeForNow(change: (ids: readonly string[]) => readonly string[]): Promise<void> {
  return takeTurn(async () => {
    const before = await dismissedForNow();
    const next = change(before);
    if (next.length !== before.length) await keep(forNowKey, next.slice(-most));
  });
}

async function dismissedForNow(): Promise<readonly string[]> {
  const kept = await recall(forNowKey);
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
}
