import { languages } from './languages';
import { surfaces } from './states';

/** What one sees at once: of each, one or every one. */
export interface Seen {
  readonly surface: string;
  readonly state: string;
  readonly language: string;
  readonly theme: string;
  readonly width: string;
}

/** Stands for every one. */
export const every = 'every';

export const themes = ['light', 'dark'] as const;
export const widths = ['320', '480', '1280'] as const;

export const statesOf = (surface: string): readonly string[] => Object.keys(surfaces[surface] ?? {});

/** Reads an address; what it does not say, or says wrongly, is every one, but for one surface in one language. */
export function seenIn(search: string): Seen {
  const asked = new URLSearchParams(search);
  const one = (name: keyof Seen, known: readonly string[], otherwise: string): string => {
    const value = asked.get(name);
    return value !== null && (value === every || known.includes(value)) ? value : otherwise;
  };
  const names = Object.keys(surfaces);
  const named = one('surface', names, 'mark');
  const surface = named === every ? 'mark' : named;
  return {
    surface,
    state: one('state', statesOf(surface), every),
    language: one('language', languages, 'en'),
    theme: one('theme', themes, every),
    width: one('width', widths, every),
  };
}

/** The address that shows this. */
export const addressOf = (seen: Seen): string => `?${new URLSearchParams(Object.entries(seen))}`;

/** Everything one by one, in the order in which it stands on the bench. */
export function oneByOne(seen: Seen): readonly Seen[] {
  const each = (value: string, all: readonly string[]) => (value === every ? all : [value]);
  return each(seen.state, statesOf(seen.surface)).flatMap((state) =>
    each(seen.language, languages).flatMap((language) =>
      each(seen.theme, themes).flatMap((theme) =>
        each(seen.width, widths).map((width) => ({ surface: seen.surface, state, language, theme, width })),
      ),
    ),
  );
}
