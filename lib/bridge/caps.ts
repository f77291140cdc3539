import type { Offer } from '@/lib/domain/offer';

/** What one question may carry at most; text is counted in UTF-16 units. The asker keeps to it, the answerer holds it to it. */
export const caps = {
  offers: 60,
  /** Words of one offer, its messages included: a little more than the engine reads, which thus knows that it read in part. */
  offerText: 200_100,
  /** Words of all offers of one question. */
  text: 1_000_000,
  messages: 5_000,
  /** A title, an employer, a place, a pay, one contact. */
  line: 2_000,
  contacts: 100,
  url: 8_000,
  dismissed: 500,
  /** What the user writes beside an offer, one tag of it, and how many tags. */
  note: 20_000,
  tag: 60,
  tags: 30,
  /** Kept offers of one question. */
  kept: 500,
  reasons: 500,
  /** Pictures kept with one offer; their base64 in one question: a message of Chromium holds 64 MB. */
  pictures: 20,
  pictureUnits: 40_000_000,
} as const;

/** How many units of words an offer carries, as `caps.offerText` counts them. */
export function offerLength(offer: Offer): number {
  return offer.messages.reduce((sum, { text }) => sum + text.length, offer.text.length);
}
