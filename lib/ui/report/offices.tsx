import type { Helpline } from '@/lib/domain/guidance';
import type { ReportGuide } from '@/lib/domain/report-guide';
import type { SettingsView } from '@/lib/domain/settings-view';
import { CountryChooser } from '../parts/country-chooser';
import { countryName } from '../parts/country-name';
import { HelplineCard } from '../parts/helpline-card';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly guide: ReportGuide;
  readonly settings: SettingsView;
  readonly chooseCountry: (country: string) => void;
}

/** Offices that take reports, by what they take; where none is known in the country, that is said, and who can tell. */
export function Offices({ wording, guide, settings, chooseCountry }: Props) {
  const { say } = wording;
  const { country, channels, emergency } = guide;
  const isKnownHere = channels.some(({ offices }) => offices.some((office) => office.country === country));
  const number = emergency?.phoneShown ?? emergency?.phone;
  return (
    <section class="stack">
      <h2>{say('report.offices.title')}</h2>
      <p>{say('report.offices.intro')}</p>
      <CountryChooser
        wording={wording}
        country={country}
        isGuessed={guide.guessed}
        countries={settings.countries}
        choose={chooseCountry}
      />
      {isKnownHere ? null : <p>{say('report.offices.none', { country: countryName(wording, country) })}</p>}
      {guide.nearest.length === 0 ? null : <p>{say('report.offices.nearest')}</p>}
      <Lines wording={wording} lines={guide.nearest} from={country} />
      {channels.map(({ kind, offices }) => (
        <section class="stack" key={kind} aria-label={say(`report.channel.${kind}`)}>
          <p class="label">{say(`report.channel.${kind}`)}</p>
          <Lines wording={wording} lines={offices} from={country} />
        </section>
      ))}
      <p class="small">
        {number === undefined ? say('report.offices.emergency.unknown') : say('report.offices.emergency', { number })}
      </p>
      {guide.flaggers === undefined ? null : <Flaggers wording={wording} address={guide.flaggers} />}
    </section>
  );
}

function Lines({
  wording,
  lines,
  from,
}: {
  readonly wording: Wording;
  readonly lines: readonly Helpline[];
  readonly from: string;
}) {
  return (
    <>
      {lines.map((line) => {
        const key = `report.note.${line.id}`;
        const note = wording.say(key);
        return (
          <div class="stack" key={line.id}>
            {note === key ? null : <p class="small">{note}</p>}
            <HelplineCard wording={wording} helpline={line} from={from} />
          </div>
        );
      })}
    </>
  );
}

/** Groups a site must listen to first. Which they are changes, so the list itself is linked. */
function Flaggers({ wording: { say }, address }: { readonly wording: Wording; readonly address: string }) {
  return (
    <details>
      <summary>{say('report.flaggers.title')}</summary>
      <p class="small">
        {say('report.flaggers.text')}{' '}
        <a href={address} target="_blank" rel="noreferrer">
          {say('report.flaggers.link')}
        </a>
      </p>
    </details>
  );
}
