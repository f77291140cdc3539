import type { Ref } from 'preact';
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
  /** The heading, for a button above that leads there. It stands in every state. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly isAboutPictures: boolean;
  readonly findHelp: () => Promise<CheckHelp>;
  readonly chooseCountry: (country: string) => Promise<unknown>;
}

type Found =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly help: CheckHelp };

/** The people to talk to. Without an answer from the background, what is true everywhere. */
export function People(props: Props) {
  const { wording, heading, findHelp } = props;
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
  return (
    <>
      {found.kind === 'looking' ? null : (
        <Emergency wording={wording} emergency={found.kind === 'found' ? found.help.guidance.emergency : undefined} />
      )}
      <section class="stack">
        <h2 class="moved" ref={heading} tabIndex={-1}>
          {wording.say('self-check.lines.title')}
        </h2>
        <Answer {...props} found={found} look={look} />
      </section>
      {found.kind === 'found' ? (
        <Removal wording={wording} lines={found.help.removal} from={found.help.guidance.country} />
      ) : null}
    </>
  );
}

interface AnswerProps extends Props {
  readonly found: Found;
  readonly look: (before?: Promise<unknown>) => Promise<void>;
}

function Answer({ wording, isAboutPictures, chooseCountry, found, look }: AnswerProps) {
  const { say } = wording;
  switch (found.kind) {
    case 'looking':
      return <p role="status">{say('self-check.lines.loading')}</p>;
    case 'failed':
      return (
        <>
          <div class="stack" role="alert">
            <p>{say('self-check.lines.failed')}</p>
            {isAboutPictures ? <p>{say('self-check.removal.failed')}</p> : null}
          </div>
          <p>
            <button type="button" class="button main" onClick={() => void look()}>
              {say('retry')}
            </button>
          </p>
        </>
      );
    case 'found': {
      const { guidance, countries, people } = found.help;
      return (
        <>
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
        </>
      );
    }
    default:
      return unreachable(found);
  }
}
