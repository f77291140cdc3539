import { ask } from '@/lib/bridge/ask';
import type { OfferId } from '@/lib/domain/offer';
import type { Keeping } from '@/lib/ui/parts/keep-offer';

/** How offers that were read in a tab are kept, each by its id. */
export function keepingIn(tabId: number, openNotebook: () => void): (offer: OfferId) => Keeping {
  return (offer) => ({
    keep: (evenPrivate) => ask({ kind: 'keep', tabId, what: { offer }, ...(evenPrivate ? { evenPrivate } : {}) }),
    addPicture: (evidence) => ask({ kind: 'keep-picture', tabId, evidence }),
    openNotebook,
  });
}
