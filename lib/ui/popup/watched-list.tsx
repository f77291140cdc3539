import type { WatchedHere } from '@/lib/domain/page-status';
import type { Wording } from '../words';

/** What of the user's watch list stands on this page, and in which offer; quietly, since it says nothing of the offer. */
export function WatchedList({
  wording: { say },
  watched,
}: {
  readonly wording: Wording;
  readonly watched: readonly WatchedHere[];
}) {
  if (watched.length === 0) return null;
  return (
    <section class="boxed" aria-labelledby="watched">
      <h2 class="label" id="watched">
        {say('popup.watched')}
      </h2>
      <ul class="list plain small">
        {watched.map(({ words, offer }, index) => (
          // The same words may stand in two offers of one name; their order is all that tells them apart.
          <li key={`${index}${words}`}>
            <bdi>{words}</bdi>{' '}
            <span class="soft">{say('popup.watched.in', { offer: isolated(offer || say('offer.untitled')) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A title keeps its direction to itself, as in `bdi` (FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE). */
const isolated = (title: string): string => `\u2068${title}\u2069`;
