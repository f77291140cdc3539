import type { LockView } from './lock';
import type { Settings } from './settings';
import type { SiteGroup } from './site';

/** The settings as they are, what was guessed for absent choices, and which groups of sites are on. */
export interface SettingsView {
  readonly settings: Settings;
  readonly lock: LockView;
  /** Language in use, chosen or guessed. */
  readonly language: string;
  /** Languages with a catalogue, each by its own name. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  /** Country in use, chosen or guessed; ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly countryGuessed: boolean;
  readonly countries: readonly string[];
  /** Names of sites that seem to have changed, so that nothing is found on them. */
  readonly changed: readonly string[];
  readonly groups: readonly {
    readonly group: SiteGroup;
    /** Every site of the group is on. */
    readonly on: boolean;
    /** Origins to ask permission for, in a press. */
    readonly origins: readonly string[];
    readonly sites: readonly SiteView[];
  }[];
}

/** A site that can be switched by itself. `name` is for people. */
export interface SiteView {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  /** Origins to ask permission for, in a press. */
  readonly origins: readonly string[];
}

/** Origins that these sites have and no other site that is on: what can be given back when they are switched off. */
export function originsOnlyOf(groups: SettingsView['groups'], ids: ReadonlySet<string>): string[] {
  const sites = groups.flatMap((group) => group.sites);
  const kept = new Set(sites.flatMap(({ id, on, origins }) => (on && !ids.has(id) ? origins : [])));
  const own = sites.flatMap(({ id, origins }) => (ids.has(id) ? origins : []));
  return [...new Set(own)].filter((origin) => !kept.has(origin));
}

/** The same choice for each of these sites. */
export function choiceFor(ids: Iterable<string>, on: boolean): Readonly<Record<string, boolean>> {
  return Object.fromEntries([...ids].map((id) => [id, on]));
}
