import { useEffect, useRef, useState } from 'preact/hooks';
import type { SettingsView } from '@/lib/domain/settings-view';
import type { SiteGroup } from '@/lib/domain/site';
import { CountryChooser } from '../parts/country-chooser';
import { GroupList } from '../parts/group-list';
import { LanguageChooser } from '../parts/language-chooser';
import { Lens } from '../parts/lens';
import { LevelMark } from '../parts/level-mark';
import { type ReaderChoice, ReaderChoices } from '../parts/reader-choices';
import type { Wording } from '../words';

export interface WelcomeProps {
  readonly wording: Wording;
  readonly settings: SettingsView;
  readonly chooseLanguage: (language: string) => void;
  readonly chooseCountry: (country: string) => void;
  readonly choose: (choice: ReaderChoice) => void;
  /** Asks the browser for these groups; must be called straight from a press. Answers whether they were granted. */
  readonly switchOn: (groups: readonly SiteGroup[]) => Promise<boolean>;
  readonly open: (page: 'check' | 'help') => void;
}

const last = 3;

/** Three steps: what it does, what it never does, where it may look. */
export function Welcome(props: WelcomeProps) {
  const { wording } = props;
  const { say } = wording;
  const [step, setStep] = useState(1);
  const [isDone, setDone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step > 1 || isDone) heading.current?.focus();
  }, [step, isDone]);

  return (
    <main class="page">
      <div class="head">
        <Lens />
        <p class="big grow">{say('name')}</p>
        <div class="steps" role="img" aria-label={say('welcome.step', { step, last })}>
          {[1, 2, 3].map((number) => (
            <span key={number} data-done={number <= step ? '' : undefined} />
          ))}
        </div>
      </div>
      <h1 tabIndex={-1} ref={heading}>
        {say(isDone ? 'welcome.done.title' : `welcome.${step}.title`)}
      </h1>
      {isDone ? <Done {...props} /> : step === 1 ? <What {...props} /> : step === 2 ? <Never {...props} /> : null}
      {!isDone && step === last ? <Where {...props} done={() => setDone(true)} /> : null}
      {isDone || step === last ? null : (
        <button type="button" class="button main full" onClick={() => setStep(step + 1)}>
          {say('next')}
        </button>
      )}
      {step > 1 && !isDone ? (
        <button type="button" class="link" onClick={() => setStep(step - 1)}>
          {say('back')}
        </button>
      ) : null}
    </main>
  );
}

function What({ wording, settings, chooseLanguage, choose }: WelcomeProps) {
  const { say } = wording;
  return (
    <>
      <p>{say('welcome.1.text')}</p>
      <div class="card stack">
        <p>
          <strong>{say('welcome.1.example')}</strong>
        </p>
        <p>
          <LevelMark wording={wording} level="caution" />
        </p>
        <p class="soft small">{say('welcome.1.example.text')}</p>
      </div>
      <p>{say('not-safe')}</p>
      <LanguageChooser wording={wording} settings={settings} choose={chooseLanguage} />
      <ReaderChoices wording={wording} settings={settings.settings} choose={choose} />
    </>
  );
}

function Never({ wording: { say } }: WelcomeProps) {
  return (
    <>
      <ul class="list">
        {['sends', 'account', 'watches', 'decides', 'tells'].map((key) => (
          <li key={key}>{say(`never.${key}`)}</li>
        ))}
      </ul>
      <p class="note">{say('welcome.2.only-popup')}</p>
      <p class="soft small">{say('help.watched.text')}</p>
    </>
  );
}

function Where({ wording, settings, chooseCountry, switchOn, done }: WelcomeProps & { readonly done: () => void }) {
  const { say } = wording;
  const [chosen, setChosen] = useState<readonly SiteGroup[]>(['jobs', 'social']);
  const [isRefused, setRefused] = useState(false);
  const press = (): void => {
    setRefused(false);
    switchOn(chosen).then(
      (granted) => (granted ? done() : setRefused(true)),
      () => setRefused(true),
    );
  };
  return (
    <>
      <p>{say('welcome.3.text')}</p>
      <GroupList
        wording={wording}
        groups={settings.groups}
        isOn={(group) => chosen.includes(group)}
        change={(group, on) => setChosen(on ? [...chosen, group] : chosen.filter((known) => known !== group))}
      />
      <CountryChooser
        wording={wording}
        country={settings.country}
        isGuessed={settings.countryGuessed}
        countries={settings.countries}
        choose={chooseCountry}
      />
      {isRefused ? (
        <p class="note" role="status">
          {say('welcome.3.refused')}
        </p>
      ) : null}
      <button type="button" class="button main full" onClick={chosen.length > 0 ? press : done}>
        {say(chosen.length > 0 ? 'welcome.3.switch-on' : 'welcome.3.without')}
      </button>
      <p class="soft small">{say('welcome.3.note')}</p>
    </>
  );
}

function Done({ wording: { say }, open }: WelcomeProps) {
  return (
    <>
      <p>{say('welcome.done.text')}</p>
      <div class="row fold">
        <button type="button" class="button grow" onClick={() => open('check')}>
          {say('popup.check-text')}
        </button>
        <button type="button" class="button grow" onClick={() => open('help')}>
          {say('popup.talk')}
        </button>
      </div>
    </>
  );
}
