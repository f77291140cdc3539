import type { Settings } from './settings';
import type { SiteGroup } from './site';

/** The settings as they are, what was guessed for absent choices, and which groups of sites are on. */
export interface SettingsView {
  readonly settings: Settings;
  /** Language in use, chosen or guessed. */
  readonly language: string;
  /** Languages with a catalogue, each by its own name. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  /** Country in use, chosen or guessed; ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly countryGuessed: boolean;
  readonly countries: readonly string[];
  readonly groups: readonly {
    readonly group: SiteGroup;
    /** Every origin of the group is granted. */
    readonly on: boolean;
    /** Origins to ask permission for, in a press. */
    readonly origins: readonly string[];
    /** Names of the sites, for people. */
    readonly sites: readonly string[];
  }[];
}
