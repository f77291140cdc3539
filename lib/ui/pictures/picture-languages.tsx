import {
  isPictureLanguage,
  type PictureLanguage,
  type PictureLanguages,
  pictureLanguages,
} from '@/lib/domain/picture-text';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly chosen: PictureLanguages;
  readonly choose: (languages: PictureLanguages) => void;
}

/** A language by its own name, so that whoever reads it finds it. */
const nameOf = (code: PictureLanguage): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

/** Which language, or two, the words in a picture are in: letters are told apart better by who knows the words. */
export function PictureLanguageChooser({ wording: { say }, chosen: [first, second], choose }: Props) {
  const options = (without?: PictureLanguage) =>
    pictureLanguages
      .filter((code) => code !== without)
      .map((code) => (
        <option key={code} value={code} lang={code}>
          {nameOf(code)}
        </option>
      ));
  return (
    <div class="languages">
      <div class="field">
        <label class="label" for="picture-language">
          {say('picture-text.language')}
        </label>
        <select
          id="picture-language"
          value={first}
          onChange={({ currentTarget: { value } }) => {
            if (isPictureLanguage(value)) choose(second === undefined || second === value ? [value] : [value, second]);
          }}
        >
          {options()}
        </select>
      </div>
      <div class="field">
        <label class="label" for="picture-also">
          {say('picture-text.also')}
        </label>
        <select
          id="picture-also"
          value={second ?? ''}
          onChange={({ currentTarget: { value } }) => choose(isPictureLanguage(value) ? [first, value] : [first])}
        >
          <option value="">{say('picture-text.also.none')}</option>
          {options(first)}
        </select>
      </div>
    </div>
  );
}
