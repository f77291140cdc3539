import type { Assessment } from '@/lib/domain/assessment';
import type { Offer } from '@/lib/domain/offer';
import type { Wording } from './words';

/** What is known of an offer to talk about: all of a page's offer, or nothing but words of a pasted text. */
export type OfferNotes = Partial<Pick<Offer, 'title' | 'employer' | 'place' | 'pay' | 'contacts' | 'url'>>;

/**
 * Notes to read out on a call or to paste into a message, in the reader's language; the offer's own words stay as they are.
 * What is not known is left out.
 */
export function callSheet({ say }: Wording, offer: OfferNotes, { reasons }: Assessment): string {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['help.sheet.offer', offer.title],
    ['help.sheet.employer', offer.employer],
    ['help.sheet.place', offer.place],
    ['help.sheet.pay', offer.pay],
    ['help.sheet.contact', offer.contacts?.join(', ')],
    ['help.sheet.page', offer.url],
  ];
  const known = rows.flatMap(([key, value]) => (value ? [`${say(key)}: ${value}`] : []));
  const quotes = [...new Set(reasons.map(({ quote }) => quote))].map((quote) => `- ${quote}`);
  return [
    say('help.sheet.first-line'),
    ...known,
    ...(quotes.length > 0 ? [`${say('help.sheet.words')}:`, ...quotes] : []),
  ].join('\n');
}
