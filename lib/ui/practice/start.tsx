import { useLayoutEffect, useRef } from 'preact/hooks';
import { Lens } from '../parts/lens';
import { Switch } from '../parts/switch';
import type { Wording } from '../words';
import type { Wanted } from './board';
import type { PracticeLanguage } from './items';

interface Props {
  readonly wording: Wording;
  readonly languages: readonly PracticeLanguage[];
  readonly language: string;
  readonly chooseLanguage: (code: string) => void;
  readonly wanted: Wanted;
  readonly choose: (wanted: Wanted) => void;
  readonly isForGroup: boolean;
  readonly showToGroup: (isForGroup: boolean) => void;
  readonly hasFailed: boolean;
  /** The reader comes back from the end, and the focus with them. */
  readonly isAnew: boolean;
  readonly begin: () => void;
}

const forms: readonly Wanted[] = ['all', 'offer', 'chat', 'profile'];

/** How the board works, and what the reader wants to see of it. */
export function Start(props: Props) {
  const { wording, isForGroup, isAnew } = props;
  const { say } = wording;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isAnew) heading.current?.focus();
  }, [isAnew]);
  const begin = (event: Event): void => {
    event.preventDefault();
    props.begin();
  };
  return (
    <>
      <header class="stack">
        <div class="head">
          <Lens />
          <h1 tabIndex={-1} ref={heading}>
            {say('practice.title')}
          </h1>
        </div>
        <p>{say('practice.intro')}</p>
      </header>
      <p class="soft small">{say('practice.note')}</p>
      <form class="stack" onSubmit={begin}>
        {isForGroup ? null : <ItemLanguage {...props} />}
        <fieldset class="choices">
          <legend class="label">{say('practice.forms')}</legend>
          {forms.map((form) => (
            <label key={form}>
              <input
                type="radio"
                name="forms"
                value={form}
                checked={props.wanted === form}
                onChange={() => props.choose(form)}
              />
              {say(`practice.forms.${form}`)}
            </label>
          ))}
        </fieldset>
        <div class="row">
          <div class="grow">
            <p class="label" id="group">
              {say('practice.group')}
            </p>
            <p class="soft small">{say('practice.group.text')}</p>
          </div>
          <Switch isOn={isForGroup} labelledBy="group" change={props.showToGroup} />
        </div>
        <button type="submit" class="button main full">
          {say('practice.begin')}
        </button>
      </form>
      <p role="alert">{props.hasFailed ? `${say('popup.failed')}. ${say('popup.failed.text')}` : ''}</p>
    </>
  );
}

function ItemLanguage({ wording: { say }, languages, language, chooseLanguage }: Props) {
  return (
    <div class="field">
      <label class="label" for="language">
        {say('practice.language')}
      </label>
      <select id="language" value={language} onChange={({ currentTarget }) => chooseLanguage(currentTarget.value)}>
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
