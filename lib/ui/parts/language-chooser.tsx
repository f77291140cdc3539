import type { SettingsView } from '@/lib/domain/settings-view';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly settings: SettingsView;
  readonly choose: (language: string) => void;
  /** Small and without a visible label, for the corner of a window. */
  readonly isSlim?: boolean;
}

/** The language of our words, each by its own name. */
export function LanguageChooser({ wording: { say }, settings, choose, isSlim = false }: Props) {
  return (
    <div class={isSlim ? 'slim' : 'field'}>
      <label for="language" class={isSlim ? 'sr' : 'label'}>
        {say('options.language')}
      </label>
      <select id="language" value={settings.language} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {settings.languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
