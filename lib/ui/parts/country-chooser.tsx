import type { Wording } from '../words';
import { countryName } from './country-name';

interface Props {
  readonly wording: Wording;
  readonly country: string;
  readonly isGuessed: boolean;
  readonly countries: readonly string[];
  readonly choose: (country: string) => void;
}

/** Where the reader is: guessed, said so, and changed in one step. */
export function CountryChooser({ wording, country, isGuessed, countries, choose }: Props) {
  const { say, language } = wording;
  const named = countries
    .map((code) => ({ code, name: countryName(wording, code) }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  return (
    <div class="field">
      <label class="label" for="country">
        {say('help.country.label')}
      </label>
      <select
        id="country"
        value={country}
        aria-describedby="country-note"
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {named.some(({ code }) => code === country) ? null : (
          <option value={country}>{countryName(wording, country)}</option>
        )}
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <p class="soft small" id="country-note">
        {say(isGuessed ? 'help.country.guessed' : 'help.country.chosen', { country: countryName(wording, country) })}{' '}
        {say('help.country.why')}
      </p>
    </div>
  );
}
