import { startOf } from '@/lib/domain/day';
import type { MemoryView } from '@/lib/domain/memory-view';
import type { Wording } from '../words';

const kinds = ['evidence', 'pictures', 'watched', 'contacts', 'texts'] as const;

interface Props {
  readonly wording: Wording;
  readonly memory: MemoryView;
}

/** How much there is, in words. */
export function Counts({ wording: { say, language }, memory: { state, counts, oldest } }: Props) {
  // A day is a day of the calendar, wherever the device is: it is written from UTC, as it was counted.
  const written = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <section class="stack" aria-labelledby="now">
      <h2 id="now">{say('memory.now.title')}</h2>
      {counts ? (
        <ul class="list">
          {kinds.map((kind) => (
            <li key={kind}>{say(`memory.now.${kind}`, { count: counts[kind] })}</li>
          ))}
        </ul>
      ) : null}
      {counts && oldest !== undefined ? (
        <p class="soft">{say('memory.now.oldest', { date: written.format(startOf(oldest)) })}</p>
      ) : null}
      {state.kind === 'locked' ? <p class="soft">{say('memory.now.locked')}</p> : null}
    </section>
  );
}
