import sites from 'virtual:second-look/sites';
import type { Settings } from '@/lib/domain/settings';
import type { SettingsView } from '@/lib/domain/settings-view';
import { siteGroups } from '@/lib/domain/site';
import { helplines } from '@/lib/knowledge/helplines';
import { changedSites } from './changed-sites';
import { originsOf, sitesOn } from './granted-sites';
import { guessCountry } from './guess-country';
import { languageInUse, locales } from './load-words';
import { lockView } from './lock-settings';

/** The country help is looked for in: the one chosen, else a guess from the device's time zone and languages. */
export function countryInUse({ country }: Pick<Settings, 'country'>): {
  readonly code: string;
  readonly guessed: boolean;
} {
  if (country) return { code: country, guessed: false };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { code: guessCountry(timeZone, navigator.languages), guessed: true };
}

/** The settings as a page of ours shows them. */
export async function viewSettings(settings: Settings): Promise<SettingsView> {
  const on = new Set((await sitesOn()).map(({ id }) => id));
  const changed = await changedSites();
  const { code: country, guessed: countryGuessed } = countryInUse(settings);
  return {
    settings,
    lock: await lockView(),
    changed: sites.filter(({ id }) => changed.includes(id)).map(({ name }) => name),
    language: languageInUse(settings),
    languages: locales.map(({ language: code, name }) => ({ code, name })),
    country,
    countryGuessed,
    countries: countriesWith(country),
    groups: siteGroups.map((group) => {
      const members = sites.filter((site) => site.group === group);
      return {
        group,
        on: members.length > 0 && members.every(({ id }) => on.has(id)),
        origins: [...new Set(members.flatMap(originsOf))],
        sites: members
          .map((site) => ({ id: site.id, name: site.name, on: on.has(site.id), origins: originsOf(site) }))
          .sort((a, b) => a.name.localeCompare(b.name, 'en')),
      };
    }),
  };
}

/** Countries we know help in, and the one in use, whatever we know of it. */
function countriesWith(country: string): readonly string[] {
  const known = helplines.map((line) => line.country).filter((code) => code.length === 2 && code !== 'EU');
  return [...new Set([...known, country])].sort();
}
