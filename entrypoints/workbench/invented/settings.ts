import { defaultSettings, type Settings } from '@/lib/domain/settings';
import type { SettingsView } from '@/lib/domain/settings-view';
import type { SiteGroup } from '@/lib/domain/site';
import { languages, nameOf } from '../languages';

const sitesOf: Readonly<Record<SiteGroup, readonly string[]>> = {
  jobs: ['Arbeit24', 'JobTree', 'Loma Laboro', 'Praca Plus', 'A job board with a long name', 'Work & Go'],
  social: ['FriendSquare', 'Klip'],
  messages: ['Pigeon'],
  dating: ['Two Cups', 'Meet'],
};

/** A reader who has chosen nothing yet. */
export function inventedSettings(language: string, chosen: Partial<Settings> = {}): SettingsView {
  return {
    settings: { ...defaultSettings, ...chosen },
    lock: { kind: 'none' },
    language,
    languages: languages.map((code) => ({ code, name: nameOf(code) })),
    country: 'ES',
    countryGuessed: true,
    countries: ['CH', 'DE', 'ES', 'IS', 'RO', 'UA'],
    changed: [],
    groups: [group('jobs', true), group('social', true), group('messages', false), group('dating', false)],
  };
}

/** The same reader after a while: much is chosen, set aside and off. */
export function settingsAfterAWhile(language: string): SettingsView {
  const chosen: Partial<Settings> = {
    country: 'ES',
    offHosts: ['jobs.example', 'a-very-long-host-name-of-somebody.classifieds.example'],
    dismissed: ['a1', 'b2', 'c3'],
    isEasyRead: true,
    isTeen: true,
  };
  return { ...inventedSettings(language, chosen), countryGuessed: false, changed: ['JobTree', 'Klip'] };
}

function group(name: SiteGroup, on: boolean): SettingsView['groups'][number] {
  const origins = [`https://${name}.example/*`];
  const sites = sitesOf[name].map((site, index) => ({ id: `${name}-${index}`, name: site, on, origins }));
  return { group: name, on, origins, sites };
}
