import type { Evidence, EvidenceId } from '@/lib/domain/evidence';
import type { WholeEvidence } from '@/lib/domain/evidence-file';
import { type Offer, offerId } from '@/lib/domain/offer';
import type { Say } from '@/lib/evidence/say';
import { wordingOf } from '@/lib/ui/words';
import english from '@/locales/en';
import evidenceWords from '@/locales/en/pages/evidence';

/** The words of a file, in English. */
export const words: Say = wordingOf({ ...english, words: { ...english.words, ...evidenceWords } });

const text = 'Waiter wanted. The boss keeps your passport. Ask for Ana Maria Lopez, +34 600 111 222.';
const quote = 'The boss keeps your passport';

/** A piece of evidence with something in every part. */
export function someEvidence(changes: Partial<Evidence> = {}, inOffer: Partial<Offer> = {}): Evidence {
  const url = 'https://board.example/offer/1';
  return {
    id: 'AbCdEfGhIjKlMnOpQrStUv' as EvidenceId,
    at: Date.UTC(2026, 10, 29, 14, 30, 12),
    zone: 'Europe/Madrid',
    offer: {
      id: offerId(url, 'Waiter', text),
      reader: 'practice',
      kind: 'offer',
      surface: 'job-ad',
      url,
      title: 'Waiter',
      text,
      employer: 'Ana Maria Lopez',
      place: 'Vigo',
      pay: '2,000 euros',
      contacts: ['600111222', 'ana@board.example'],
      messages: [{ from: 'them', text: 'Hi, I am Ana', minutes: 3, sender: 'Ana' }],
      claims: { pay: '1,000 euros' },
      ...inOffer,
    },
    assessment: {
      level: 'caution',
      language: 'en',
      reasons: [
        {
          indicator: 'passport-surrender',
          theme: 'documents',
          strength: 'strong',
          quote,
          part: 'text',
          start: text.indexOf(quote),
          end: text.indexOf(quote) + quote.length,
        },
      ],
      combinations: [],
      harms: ['labour_exploitation'],
      countries: ['ES'],
      partly: false,
    },
    site: 'practice',
    version: '0.1.0',
    note: 'Ana called on Monday.',
    tags: ['summer', 'Ana'],
    pictures: 1,
    ...changes,
  };
}

/** A picture of one pixel. */
export const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (unit) => unit.charCodeAt(0),
);

export function wholeEvidence(changes: Partial<Evidence> = {}, inOffer: Partial<Offer> = {}): WholeEvidence {
  const evidence = someEvidence(changes, inOffer);
  return { evidence, pictures: Array.from({ length: evidence.pictures }, () => pixel) };
}
