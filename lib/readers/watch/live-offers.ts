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
  const standing = new Map<OfferId, Map<Place, FoundOffer<Element>>>();
  const told = new Map<OfferId, FoundOffer<Element>>();
  /** Only these are looked at when the change is asked for: a long feed must not be gone through for every new post. */
  const stirred = new Set<OfferId>();

  const clearPlace = (place: Place): void => {
    for (const { offer } of places.get(place) ?? []) {
      standing.get(offer.id)?.delete(place);
      stirred.add(offer.id);
    }
    places.delete(place);
  };

  /** Of an offer that stands in two places, the one already told of, so that its mark stays where it is. */
  const chosen = (id: OfferId): FoundOffer<Element> | undefined => {
    const all = [...(standing.get(id)?.values() ?? [])];
    return all.find(({ anchor }) => anchor === told.get(id)?.anchor) ?? all[0];
  };

  return {
    put: (place, offers) => {
      clearPlace(place);
      if (offers.length === 0) return;
      places.set(place, offers);
      for (const one of offers) {
        const { id } = one.offer;
        standing.set(id, (standing.get(id) ?? new Map()).set(place, one));
        stirred.add(id);
      }
    },
    sweep: () => {
      for (const place of places.keys()) if (place !== 'page' && !isInPage(place)) clearPlace(place);
    },
    settle: () => {
      const gone: OfferId[] = [];
      const fresh: FoundOffer<Element>[] = [];
      for (const id of stirred) {
        const now = chosen(id);
        const before = told.get(id);
        const isMoved = now?.anchor !== before?.anchor;
        if (!isMoved && !goesOn(before, now)) continue;
        if (before && isMoved) gone.push(id);
        if (now) {
          fresh.push(now);
          told.set(id, now);
        } else {
          told.delete(id);
          standing.delete(id);
        }
      }
      stirred.clear();
      return { fresh, gone };
    },
    count: () => told.size,
    clear: () => {
      places.clear();
      standing.clear();
      stirred.clear();
      told.clear();
    },
  };
}

/** Whether the same conversation has other messages than before. */
function goesOn(before: FoundOffer<Element> | undefined, now: FoundOffer<Element> | undefined): boolean {
  const [old = [], fresh = []] = [before?.offer.messages, now?.offer.messages];
  return (
    old.length !== fresh.length ||
    fresh.some(({ from, text }, turn) => old[turn]?.text !== text || old[turn]?.from !== from)
  );
}
