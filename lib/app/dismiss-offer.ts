import { changeSettings } from './change-settings';
import { loadSettings } from './load-settings';
import type { OpenPage } from './open-page';
import { showBadge } from './show-badge';

/** How many offers set aside are remembered; the oldest go first. */
const most = 500;

/** Offers set aside in private windows: held here and nowhere else. */
const dismissedInPrivate = new Set<string>();

/** Ids of offers that were set aside, as they count for a page. */
export async function dismissedOn(page: Pick<OpenPage, 'isPrivate'>): Promise<ReadonlySet<string>> {
  const { dismissed } = await loadSettings();
  return new Set(page.isPrivate ? [...dismissed, ...dismissedInPrivate] : dismissed);
}

/** Sets an offer aside, so that it is marked no more, or takes that back. */
export async function dismissOffer(
  { offer, undo }: { readonly offer: string; readonly undo: boolean },
  page: OpenPage,
): Promise<{ done: boolean }> {
  if (page.isPrivate) {
    if (undo) dismissedInPrivate.delete(offer);
    else dismissedInPrivate.add(offer);
  } else {
    await changeSettings((settings) => {
      const others = settings.dismissed.filter((id) => id !== offer);
      return { ...settings, dismissed: undo ? others : [...others, offer].slice(-most) };
    });
  }
  await showBadge(page);
  return { done: true };
}
