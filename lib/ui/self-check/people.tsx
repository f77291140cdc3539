import { useEffect, useState } from 'preact/hooks';
import type { Guidance, Helpline } from '@/lib/domain/guidance';
import type { SettingsView } from '@/lib/domain/settings-view';
import { unreachable } from '@/lib/domain/unreachable';
import { CountryChooser } from '../parts/country-chooser';
import { countryName } from '../parts/country-name';
import { Emergency } from '../parts/emergency';
import { LinesByPlace } from '../parts/lines-by-place';
import type { Wording } from '../words';
import { Removal } from './removal';

/** Who helps after an outcome, and where the reader is. */
export interface CheckHelp {
  readonly guidance: Pick<Guidance, 'country' | 'guessed' | 'emergency' | 'reach' | 'nearest'>;
  readonly countries: SettingsView['countries'];
  /** Who answers, in the order to show them. */
  readonly people: readonly Helpline[];
  /** Services that keep pictures from spreading. */
  readonly removal: readonly Helpline[];
}

interface Props {
  readonly wording: Wording;
  readonly isAboutPictures: boolean;
  readonly findHelp: () => Promise<CheckHelp>;
  readonly chooseCountry: (country: string) => Promise<unknown>;
}

type Found =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly help: CheckHelp };

/** The people to talk to. Without an answer from the background, what is true everywhere. */
export function People({ wording, isAboutPictures, findHelp, chooseCountry }: Props) {
  const { say } = wording;
  const [found, setFound] = useState<Found>({ kind: 'looking' });
  const look = (before: Promise<unknown> = Promise.resolve()): Promise<void> =>
    before.then(findHelp).then(
      (help) => setFound({ kind: 'found', help }),
      (error) => {
        console.debug('no helplines:', error);
        setFound({ kind: 'failed' });
      },
    );
  useEffect(() => void look(), []);
  switch (found.kind) {
    case 'looking':
      return <p role="status">{say('self-check.lines.loading')}</p>;
    case 'failed':
      return (
        <>
          <Emergency wording={wording} emergency={undefined} />
          <section class="stack" role="alert">
            <p>{say('self-check.lines.failed')}</p>
            {isAboutPictures ? <p>{say('self-check.removal.failed')}</p> : null}
          </section>
          <p>
            <button type="button" class="button main" onClick={() => void look()}>
              {say('retry')}
            </button>
          </p>
        </>
      );
    case 'found': {
      const { guidance, countries, people, removal } = found.help;
      return (
        <>
          <Emergency wording={wording} emergency={guidance.emergency} />
          <section class="stack">
            <h2>{say('self-check.lines.title')}</h2>
            <CountryChooser
              wording={wording}
              country={guidance.country}
              isGuessed={guidance.guessed}
              countries={countries}
              choose={(country) => void look(chooseCountry(country))}
            />
            {guidance.reach === 'elsewhere' ? (
              <p>{say('help.lines.elsewhere', { country: countryName(wording, guidance.country) })}</p>
            ) : null}
            {guidance.nearest === true ? <p>{say('help.lines.nearest')}</p> : null}
            <LinesByPlace wording={wording} lines={people} from={guidance.country} />
            <p class="soft small">{say('help.lines.wrong')}</p>
          </section>
          <Removal wording={wording} lines={removal} from={guidance.country} />
        </>
      );
    }
    default:
      return unreachable(found);
  }
}
