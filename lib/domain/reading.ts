import type { Offer } from './offer';

/** Why a page gave no offer: a captcha or login, a page that offers nothing, or a page the reader could not make out. */
export type NothingKind = 'wall' | 'no-offer' | 'unreadable';

/** What a reader answers for a page. `E` is the element an offer stands in (gone once it crosses the bridge). */
export type Reading<E = unknown> =
  | { readonly kind: 'offers'; readonly offers: readonly FoundOffer<E>[] }
  | { readonly kind: 'nothing'; readonly nothing: NothingKind; readonly why: string };

/** An offer and the element beside whose title a mark can stand. */
export interface FoundOffer<E = unknown> {
  readonly offer: Offer;
  readonly anchor: E;
}
