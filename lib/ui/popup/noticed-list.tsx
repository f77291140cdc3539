import type { OfferId } from '@/lib/domain/offer';
import type { NoticedOffer } from '@/lib/domain/page-status';
import { AssessmentDetails } from '../parts/assessment-details';
import { type Keeping, KeepOffer } from '../parts/keep-offer';
import type { Wording } from '../words';

/** The offers with something noticed, highest level first; each opens to its words and reasons. */
export function NoticedList({
  wording,
  wordingFor,
  noticed,
  keeping,
}: {
  readonly wording: Wording;
  /** The same words, with those of an offer's language beside them. */
  readonly wordingFor: (offerLanguage: string) => Wording;
  readonly noticed: readonly NoticedOffer[];
  readonly keeping: (offer: OfferId) => Keeping;
}) {
  if (noticed.length === 0) return null;
  return (
    <ul class="offers" aria-label={wording.say('popup.list')}>
      {noticed.map((offer, index) => (
        // Two offers may have the same title and words; their order is all that tells them apart.
        <li key={`${index}${offer.title}`}>
          <AssessmentDetails wording={wordingFor(offer.assessment.language)} offer={offer}>
            <KeepOffer wording={wording} title={offer.title} {...keeping(offer.id)} />
          </AssessmentDetails>
        </li>
      ))}
    </ul>
  );
}
