import { type Offer, offerId } from '@/lib/domain/offer';

/** A plain offer for the tests of the bridge, with some of its keys replaced. */
export function anOffer(changes: Partial<Offer> = {}): Offer {
  const url = 'https://board.example/offer/1';
  const text = 'Waiter wanted for a beach bar. Contract and training.';
  return {
    id: offerId(url, 'Waiter', text),
    reader: 'practice-board',
    kind: 'offer',
    surface: 'job-ad',
    url,
    title: 'Waiter',
    text,
    contacts: ['600 000 000'],
    messages: [],
    ...changes,
  };
}
