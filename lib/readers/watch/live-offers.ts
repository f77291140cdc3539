import type { OfferId } from '@/lib/domain/offer';
import type { FoundOffer } from '@/lib/domain/reading';
import { isInPage } from '../dom';

/** What changed in the offers on a page. What is gone must be taken back before what is fresh is told. */
export interface Change {
  readonly fresh: readonly FoundOffer<Element>[];
  readonly gone: readonly OfferId[];
}

/** A place where offers stand: an entry of a list, or the page itself. */
type Place = Element | 'page';

/** The offers told of and not taken back, by the place they stand in. Feeds put new offers into old elements. */
export interface LiveOffers {
  /** What stands in this place now. */
  readonly put: (place: Place, offers: readonly FoundOffer<Element>[]) => void;
  /** Forgets elements that have left the page. */
  readonly sweep: () => void;
  /** What changed since it was asked last. An offer that stands in two places is told once. */
  readonly settle: () => Change;
  readonly count: () => number;
  readonly clear: () => void;
}

export function liveOffers(): LiveOffers {
  const places = new Map<Place, readonly FoundOffer<Element>[]>();
  const told = new Map<OfferId, FoundOffer<Element>>();

  const standing = (): ReadonlyMap<OfferId, FoundOffer<Element>> => {
    const offers = new Map<OfferId, FoundOffer<Element>>();
    for (const one of [...places.values()].flat()) {
      // Of two, the one already told of, so that its mark stays where it is.
      const isTold = told.get(one.offer.id)?.anchor === one.anchor;
      if (isTold || !offers.has(one.offer.id)) offers.set(one.offer.id, one);
    }
    return offers;
  };

  return {
    put: (place, offers) => {
      if (offers.length > 0) places.set(place, offers);
      else places.delete(place);
    },
    sweep: () => {
      for (const place of places.keys()) if (place !== 'page' && !isInPage(place)) places.delete(place);
    },
    settle: () => {
      const now = standing();
      const gone = [...told].filter(([id, { anchor }]) => now.get(id)?.anchor !== anchor).map(([id]) => id);
      for (const id of gone) told.delete(id);
      const fresh = [...now.values()].filter(({ offer }) => !told.has(offer.id));
      for (const one of fresh) told.set(one.offer.id, one);
      return { fresh, gone };
    },
    count: () => told.size,
    clear: () => {
      places.clear();
      told.clear();
    },
  };
}
