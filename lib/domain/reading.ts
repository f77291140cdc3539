import type { Offer } from './offer';

/**
 * Why a page gave no offer: a captcha or login, a page that offers nothing, a page the reader could not make out, or one of a known
 * site where an offer should be and is not.
 */
export type NothingKind = 'wall' | 'no-offer' | 'unreadable' | 'changed';

/** What a reader answers for a page. `E` is the element an offer stands in (gone once it crosses the bridge). */
export type Reading<E = unknown> =
  | { readonly kind: 'offers'; readonly offers: readonly FoundOffer<E>[] }
  | { readonly kind: 'nothing'; readonly nothing: NothingKind; readonly why: string };

/** An offer and the element beside whose title a mark can stand. */
export interface FoundOffer<E = unknown> {
  readonly offer: Offer;
  readonly anchor: E;
}

/** A reading without its elements: what crosses from a page read on a press to the background. */
export type PlainReading =
  | { readonly kind: 'offers'; readonly url: string; readonly offers: readonly Offer[] }
  | { readonly kind: 'nothing'; readonly url: string; readonly nothing: NothingKind; readonly why: string };

export function plainReading(url: string, reading: Reading): PlainReading {
  if (reading.kind === 'nothing') return { ...reading, url };
  return { kind: 'offers', url, offers: reading.offers.map(({ offer }) => offer) };
}
