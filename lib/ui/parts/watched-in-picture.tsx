import { startOf } from '@/lib/domain/day';
import type { WatchedPicture } from '@/lib/domain/watched';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly watched: readonly WatchedPicture[];
}

/** Which pictures of the watch list one is like, and since when they are there; quietly, since it says nothing of the offer. */
export function WatchedInPicture({ wording, watched }: Props) {
  const { say, language } = wording;
  if (watched.length === 0) return null;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <div class="boxed">
      <p class="label">{say('popup.watched')}</p>
      <ul class="list plain">
        {watched.map(({ name, since, sameness }, index) => (
          // Two pictures may have one name; their order is all that tells them apart.
          <li key={`${index}${name}`}>
            {say(`watched-picture.${sameness}`, { name: isolated(name), date: day.format(startOf(since)) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A name keeps its direction to itself, as in `bdi` (FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE). */
const isolated = (name: string): string => `\u2068${name}\u2069`;
