import type { Assessment } from '@/lib/domain/assessment';
import type { Offer, OfferId } from '@/lib/domain/offer';

/** An offer to be marked, and the element beside which the mark stands. */
export interface ShownOffer {
  readonly offer: Offer;
  readonly anchor: Element;
  readonly assessment: Assessment;
  /** How it is marked; absent: as the assessment's level says. */
  readonly mark?: 'caution' | 'danger';
}

/**
 * How the content script reaches the overlay once its code has been put into the frame (`load-overlay`).
 * Both run in the extension's own isolated world; the page sees neither. Found at `globalThis[overlayKey]`.
 */
export interface OverlayPort {
  /** Shows a mark for each; an offer already shown keeps its mark, unless it is a conversation that now needs another. Only `caution` and `danger` are ever passed. */
  readonly show: (offers: readonly ShownOffer[]) => void;
  /** Takes marks away, because their offers left the page or were read anew. */
  readonly withdraw: (ids: readonly OfferId[]) => void;
  /** Takes everything away: new address, switched off, extension gone. */
  readonly clear: () => void;
  /** Offers whose mark stands on screen and can really be seen: not covered, not faded, not clipped by the page. */
  readonly seen: () => readonly OfferId[];
}

/** Where the port stands in the isolated world. */
export const overlayKey = Symbol.for('second-look:overlay');
