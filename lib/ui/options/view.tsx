import { useState } from 'preact/hooks';
import type { SettingsView, SiteView } from '@/lib/domain/settings-view';
import type { SiteGroup } from '@/lib/domain/site';
import { CountryChooser } from '../parts/country-chooser';
import { GroupList } from '../parts/group-list';
import { LanguageChooser } from '../parts/language-chooser';
import { MorePages } from '../parts/more-pages';
import { PageHead } from '../parts/page-head';
import { type ReaderChoice, ReaderChoices } from '../parts/reader-choices';
import type { Wording } from '../words';
import { Discreet } from './discreet';
import { Lock, type LockProps } from './lock';

export interface OptionsProps {
  readonly wording: Wording;
  readonly settings: SettingsView;
  readonly version: string;
  readonly chooseLanguage: (language: string) => void;
  readonly chooseCountry: (country: string) => void;
  /** Asks for, or gives back, the permission of a group; called straight from a press. */
  readonly switchGroup: (group: SiteGroup, on: boolean) => void;
  /** The same for one site. */
  readonly switchSite: (site: SiteView, on: boolean) => void;
  readonly switchHostOn: (host: string) => void;
  readonly setDismissed: (offers: readonly string[]) => void;
  readonly choose: (choice: ReaderChoice) => void;
  readonly applyLock: LockProps['apply'];
  /** How often something was pressed that the lock keeps. */
  readonly refusals: number;
}

/** Everything that can be chosen, and everything that is kept. */
export function Options(props: OptionsProps) {
  const { wording, settings } = props;
  const { say } = wording;
  const { offHosts } = settings.settings;
  return (
    <>
      <main class="page">
        <PageHead title={say('settings')} />
        <LanguageChooser wording={wording} settings={settings} choose={props.chooseLanguage} />
        <CountryChooser
          wording={wording}
          country={settings.country}
          isGuessed={settings.countryGuessed}
          countries={settings.countries}
          choose={props.chooseCountry}
        />
        <section class="stack">
          <h2>{say('options.choices')}</h2>
          <ReaderChoices wording={wording} settings={settings.settings} choose={props.choose}>
            <Discreet wording={wording} settings={settings.settings} choose={props.choose} />
          </ReaderChoices>
        </section>
        <section class="stack">
          <h2>{say('options.where')}</h2>
          <p class="soft">{say('welcome.3.note')}</p>
          <GroupList
            wording={wording}
            groups={settings.groups}
            isOn={(group) => settings.groups.some((known) => known.group === group && known.on)}
            change={props.switchGroup}
            changeSite={props.switchSite}
          />
        </section>
        <section class="stack">
          <h2>{say('options.off')}</h2>
          {offHosts.length === 0 ? (
            <p class="soft">{say('options.off.none')}</p>
          ) : (
            <ul class="list plain">
              {offHosts.map((host) => (
                <li class="row" key={host}>
                  <span class="grow">{host}</span>
                  <button type="button" class="button slim" onClick={() => props.switchHostOn(host)}>
                    {say('options.off.on-again')}
                    <span class="sr"> {host}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
        {settings.changed.length === 0 ? null : (
          <section class="stack">
            <h2>{say('options.changed')}</h2>
            <p class="soft">{say('options.changed.text')}</p>
            <ul class="list">
              {settings.changed.map((site) => (
                <li key={site}>{site}</li>
              ))}
            </ul>
          </section>
        )}
        <SetAside {...props} />
        <Lock wording={wording} lock={settings.lock} apply={props.applyLock} refusals={props.refusals} />
        <section class="stack">
          <h2>{say('options.promise')}</h2>
          <ul class="list">
            {['reads', 'keeps'].map((key) => (
              <li key={key}>{say(`options.promise.${key}`)}</li>
            ))}
            {['sends', 'account', 'watches', 'decides', 'tells'].map((key) => (
              <li key={key}>{say(`never.${key}`)}</li>
            ))}
          </ul>
        </section>
        <p class="soft small">{say('options.version', { version: props.version })}</p>
      </main>
      <MorePages wording={wording} here="options" />
    </>
  );
}

/** Offers set aside are kept as fingerprints, not as words, so they can only be taken back together. */
function SetAside({ wording: { say }, settings, setDismissed }: OptionsProps) {
  const { dismissed } = settings.settings;
  const [before, setBefore] = useState<readonly string[]>([]);
  return (
    <section class="stack">
      <h2>{say('options.set-aside')}</h2>
      <p class="soft" role="status">
        {say('options.set-aside.count', { count: dismissed.length })}
      </p>
      {dismissed.length > 0 ? (
        <button
          type="button"
          class="button"
          onClick={() => {
            setBefore(dismissed);
            setDismissed([]);
          }}
        >
          {say('options.set-aside.forget')}
        </button>
      ) : before.length > 0 ? (
        <button
          type="button"
          class="button"
          onClick={() => {
            setDismissed(before);
            setBefore([]);
          }}
        >
          {say('undo')}
        </button>
      ) : null}
    </section>
  );
}
