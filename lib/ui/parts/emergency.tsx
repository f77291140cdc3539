import type { Helpline } from '@/lib/domain/guidance';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  /** Absent: no number is known, and the country's own is named in words. */
  readonly emergency: Helpline | undefined;
}

/** The number for danger right now. */
export function Emergency({ wording: { say }, emergency }: Props) {
  const number = emergency?.phone;
  return (
    <section class="card stack">
      <h2>{say('help.emergency.title')}</h2>
      {number === undefined ? (
        <p>{say('help.emergency.unknown')}</p>
      ) : (
        <>
          <p class="helpline">
            <a class="number" href={`tel:${number}`} aria-label={`${say('help.card.call')} ${number}`}>
              <bdi dir="ltr">{emergency?.phoneShown ?? number}</bdi>
            </a>
          </p>
          <p>{say('help.emergency.text', { number: emergency?.phoneShown ?? number })}</p>
        </>
      )}
    </section>
  );
}
