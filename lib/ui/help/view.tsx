import type { Guidance, GuidanceRequest } from '@/lib/domain/guidance';
import { reportFragment } from '@/lib/domain/report-address';
import type { SettingsView } from '@/lib/domain/settings-view';
import { CountryChooser } from '../parts/country-chooser';
import { countryName } from '../parts/country-name';
import { Emergency } from '../parts/emergency';
import { ExitBar } from '../parts/exit-bar';
import { Lines, LinesByPlace } from '../parts/lines-by-place';
import { MorePages } from '../parts/more-pages';
import { PageHead } from '../parts/page-head';
import type { Wording } from '../words';

export interface HelpProps {
  readonly wording: Wording;
  readonly request: GuidanceRequest;
  readonly guidance: Guidance;
  readonly settings: SettingsView;
  readonly chooseCountry: (country: string) => void;
}

/** People to talk to, and what to do meanwhile. The way out comes first. */
export function Help(props: HelpProps) {
  const { wording, request, guidance, settings } = props;
  const { say } = wording;
  const isAboutOffer = request.harms.length > 0;
  return (
    <>
      <ExitBar wording={wording} />
      <main class="page">
        <PageHead title={say('help.title')} intro={say(isAboutOffer ? 'help.intro.offer' : 'help.intro')} />
        <Emergency wording={wording} emergency={guidance.emergency} />
        <Steps {...props} />
        <section class="stack">
          <h2>{say('help.lines.title')}</h2>
          <ForJob {...props} />
          <CountryChooser
            wording={wording}
            country={guidance.country}
            isGuessed={guidance.guessed}
            countries={settings.countries}
            choose={props.chooseCountry}
          />
          {guidance.reach === 'elsewhere' ? (
            <p>{say('help.lines.elsewhere', { country: countryName(wording, guidance.country) })}</p>
          ) : null}
          {guidance.nearest === true ? <p>{say('help.lines.nearest')}</p> : null}
          <LinesByPlace wording={wording} lines={guidance.helplines} from={guidance.country} />
          <p class="soft small">{say('help.lines.wrong')}</p>
          {isAboutOffer ? (
            <p>
              <a href={`report.html#${reportFragment({ harms: request.harms, signs: [] })}`}>
                {say('report.from-help')}
              </a>
            </p>
          ) : null}
        </section>
        {guidance.there?.map(({ country, emergency, helplines }) => (
          <section class="stack" key={country}>
            <h2>{say('help.lines.there', { country: countryName(wording, country) })}</h2>
            <p class="soft">{say('help.lines.there.text', { country: countryName(wording, country) })}</p>
            <Lines wording={wording} lines={[...(emergency ? [emergency] : []), ...helplines]} from={country} />
          </section>
        ))}
        <section class="stack">
          <h2>{say('help.tell.title')}</h2>
          <p>{say('help.tell.intro')}</p>
          <ul class="list">
            {[1, 2, 3, 4, 5].map((number) => (
              <li key={number}>{say(`help.tell.${number}`)}</li>
            ))}
          </ul>
        </section>
        <section class="stack">
          <h2>{say('help.call.title')}</h2>
          <ol class="list">
            {[1, 2, 3, 4, 5].map((number) => (
              <li key={number}>{say(`help.call.${number}`)}</li>
            ))}
          </ol>
        </section>
        <section class="card stack">
          <h2>{say('help.watched.title')}</h2>
          {['text', 'call', 'delete', 'uninstall'].map((key) => (
            <p key={key}>{say(`help.watched.${key}`)}</p>
          ))}
        </section>
        <p class="soft small">
          {say('help.nothing-sent')} {say('help.own-number')}
        </p>
      </main>
      <MorePages wording={wording} here="help" />
    </>
  );
}

function Steps({ wording: { say }, guidance: { steps } }: HelpProps) {
  if (!steps || steps.length === 0) return null;
  return (
    <section class="stack">
      <p class="note">
        <strong>{say('help.not-your-fault')}</strong> {say('help.not-your-fault.text')}
      </p>
      <h2>{say('help.steps.title')}</h2>
      <ul class="list">
        {steps.map((step) => (
          <li key={step}>{say(`help.step.${step}`)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Says for which job the lines were chosen, once it is somewhere else. */
function ForJob({ wording, guidance: { country, there } }: HelpProps) {
  if (!there) return null;
  const jobs = there.map((place) => countryName(wording, place.country));
  const job = new Intl.ListFormat(wording.language, { type: 'conjunction' }).format(jobs);
  return <p class="soft">{wording.say('help.lines.for', { job, country: countryName(wording, country) })}</p>;
}
