import type { NoticedOffer } from '@/lib/domain/page-status';
import { AssessmentDetails } from '../parts/assessment-details';
import type { Wording } from '../words';

/** The offers with something noticed, highest level first; each opens to its words and reasons. */
export function NoticedList({
  wording,
  wordingFor,
  noticed,
}: {
  readonly wording: Wording;
  /** The same words, with those of an offer's language beside them. */
  readonly wordingFor: (offerLanguage: string) => Wording;
  readonly noticed: readonly NoticedOffer[];
}) {
  if (noticed.length === 0) return null;
  return (
    <ul class="offers" aria-label={wording.say('popup.list')}>
      {noticed.map((offer, index) => (
        // Two offers may have the same title and words; their order is all that tells them apart.
        <li key={`${index}${offer.title}`}>
          <AssessmentDetails wording={wordingFor(offer.assessment.language)} offer={offer} />
        </li>
      ))}
    </ul>
  );
}
