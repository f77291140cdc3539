import type { NoticedOffer } from '@/lib/domain/page-status';
import { AssessmentDetails } from '../parts/assessment-details';
import type { Wording } from '../words';

/** The offers with something noticed, highest level first; each opens to its words and reasons. */
export function NoticedList({
  wording,
  noticed,
}: {
  readonly wording: Wording;
  readonly noticed: readonly NoticedOffer[];
}) {
  if (noticed.length === 0) return null;
  return (
    <ul class="offers" aria-label={wording.say('popup.list')}>
      {noticed.map((offer, index) => (
        // Two offers may have the same title and words; their order is all that tells them apart.
        <li key={`${index}${offer.title}`}>
          <AssessmentDetails wording={wording} offer={offer} />
        </li>
      ))}
    </ul>
  );
}
