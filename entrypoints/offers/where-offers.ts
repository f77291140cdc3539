import { answerWhere } from '@/lib/bridge/where';
import type { OfferId } from '@/lib/domain/offer';
import type { PlaceInWindow } from '@/lib/domain/place-in-window';
import type { FoundOffer } from '@/lib/domain/reading';

/** Where the offers of a page stand, for when the user wants a picture of one. */
export interface Whereabouts {
  readonly find: (found: readonly FoundOffer<Element>[]) => void;
  readonly lose: (ids: readonly OfferId[]) => void;
}

interface Stand {
  readonly anchor: WeakRef<Element>;
  /** UTF-16 units of its words. */
  readonly length: number;
}

/** Remembers beside what each offer stands, and measures only when the background asks; until `signal` is aborted. */
export function whereOffers(signal: AbortSignal): Whereabouts {
  const stands = new Map<string, Stand>();
  answerWhere((offer) => placeOf(stands.get(offer)), signal);
  return {
    find: (found) => {
      for (const { offer, anchor } of found) {
        const length = (offer.title ?? '').length + offer.text.length;
        stands.set(offer.id, { anchor: new WeakRef(anchor), length });
      }
    },
    lose: (ids) => {
      for (const id of ids) stands.delete(id);
    },
  };
}

function placeOf(stand: Stand | undefined): PlaceInWindow | undefined {
  const anchor = stand?.anchor.deref();
  if (!stand || !anchor?.isConnected) return undefined;
  const { x, y, width, height } = around(anchor, stand.length).getBoundingClientRect();
  return { x, y, width, height, window: { width: innerWidth, height: innerHeight } };
}

/** The smallest element around the anchor that holds the words of the offer, as far as their number tells; or all the way up its entry. */
function around(anchor: Element, length: number): Element {
  let element = anchor;
  while (element.parentElement && unitsOf(element) < length * 0.9) element = element.parentElement;
  return element;
}

const unitsOf = (element: Element): number => (element.textContent ?? '').replace(/\s+/gu, ' ').trim().length;
