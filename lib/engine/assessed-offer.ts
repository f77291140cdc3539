import type { Offer } from '@/lib/domain/offer';

/** The fields of an offer the engine reads. */
export type AssessedOffer = Pick<Offer, 'text' | 'messages'> &
  Partial<
    Pick<Offer, 'title' | 'employer' | 'place' | 'pay' | 'contacts' | 'surface' | 'language' | 'claims' | 'seen'>
  >;
