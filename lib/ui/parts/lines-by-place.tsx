import type { Helpline } from '@/lib/domain/guidance';
import type { Wording } from '../words';
import { countryName } from './country-name';
import { HelplineCard } from './helpline-card';

interface Props {
  readonly wording: Wording;
  readonly lines: readonly Helpline[];
  /** Country of the reader. */
  readonly from: string;
}

/** Lines under the place they are in, where there is more than one place. */
export function LinesByPlace({ wording, lines, from }: Props) {
  const places = [...new Set(lines.map((line) => placeOf(wording, line, from)))];
  if (places.length === 1) return <Lines wording={wording} lines={lines} from={from} />;
  return (
    <>
      {places.map((place) => (
        <section class="stack" key={place}>
          <p class="label">{place}</p>
          <Lines wording={wording} lines={lines.filter((line) => placeOf(wording, line, from) === place)} from={from} />
        </section>
      ))}
    </>
  );
}

function placeOf(wording: Wording, { country }: Helpline, from: string): string {
  if (country === 'INT' || country === 'EU') return wording.say('help.lines.anywhere');
  const key = country === from ? 'help.lines.here' : 'help.lines.abroad';
  return wording.say(key, { country: countryName(wording, country) });
}

/** One card for each line. */
export function Lines({ wording, lines, from }: Props) {
  return (
    <>
      {lines.map((helpline) => (
        <HelplineCard key={helpline.id} wording={wording} helpline={helpline} from={from} />
      ))}
    </>
  );
}
