import type { ListedWatch } from '@/lib/domain/watched';
import type { Wording } from '../words';
import { dateOf } from './outcome-sentence';

interface Props {
  readonly wording: Wording;
  readonly entry: ListedWatch;
  readonly renew: () => void;
  readonly remove: () => void;
}

/** One entry of the watch list, and what can be done with it. */
export function WatchedEntry({ wording, entry: { value, kind, until, since, preview }, renew, remove }: Props) {
  const { say } = wording;
  const buttons = [
    ['renew', renew],
    ['remove', remove],
  ] as const;
  return (
    <li class="card stack">
      <div class="row">
        {preview === undefined ? null : <img class="thumb" src={`data:image/jpeg;base64,${preview}`} alt="" />}
        <p class="label watched grow">
          <bdi>{value}</bdi>
        </p>
      </div>
      <div class="row wrap">
        <span class="chip">{say(`watch.kind.${kind}`)}</span>
        {since === undefined ? null : (
          <span class="soft small">{say('watch.since', { date: dateOf(since, wording) })}</span>
        )}
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
