import type { Watched } from '@/lib/domain/watched';
import type { Wording } from '../words';
import { dateOf } from './outcome-sentence';

interface Props {
  readonly wording: Wording;
  readonly entry: Watched;
  readonly renew: () => void;
  readonly remove: () => void;
}

/** One entry of the watch list, and what can be done with it. */
export function WatchedEntry({ wording, entry: { value, kind, until }, renew, remove }: Props) {
  const { say } = wording;
  const buttons = [
    ['renew', renew],
    ['remove', remove],
  ] as const;
  return (
    <li class="card stack">
      <p class="label watched">
        <bdi>{value}</bdi>
      </p>
      <div class="row wrap">
        <span class="chip">{say(`watch.kind.${kind}`)}</span>
        <span class="soft small">{say('watch.until', { date: dateOf(until, wording) })}</span>
      </div>
      <div class="row wrap">
        {buttons.map(([name, act]) => (
          <button type="button" class="button slim" key={name} onClick={act}>
            {say(`watch.${name}`)}
            <span class="sr">
              : <bdi>{value}</bdi>
            </span>
          </button>
        ))}
      </div>
    </li>
  );
}
