import { every, type Seen, statesOf, themes, widths } from './address';
import { languages, nameOf } from './languages';
import { surfaces } from './states';

interface Props {
  readonly seen: Seen;
  readonly choose: (next: Seen) => void;
}

/** What to see. Every choice can be made with the keyboard, and stands in the address. */
export function Chooser({ seen, choose }: Props) {
  const field = (name: keyof Seen, values: readonly string[]) => (
    <label>
      {name}{' '}
      <select
        value={seen[name]}
        onChange={({ currentTarget: { value } }) =>
          // A surface has states of its own.
          choose(name === 'surface' ? { ...seen, surface: value, state: every } : { ...seen, [name]: value })
        }
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {name === 'language' && value !== every ? `${value} ${nameOf(value)}` : value}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <header class="chooser">
      {field('surface', Object.keys(surfaces))}
      {field('state', [every, ...statesOf(seen.surface)])}
      {field('language', [every, ...languages])}
      {field('theme', [every, ...themes])}
      {field('width', [every, ...widths])}
      <label>
        <input
          type="checkbox"
          checked={seen.language === every}
          onChange={({ currentTarget: { checked } }) => choose({ ...seen, language: checked ? every : 'en' })}
        />{' '}
        all languages
      </label>
    </header>
  );
}
