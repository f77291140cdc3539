import type { LanguageCode } from './language';
import { defaultRetention, type Retention } from './retention';

/** What the user has chosen. Absent choices are guessed and can be changed any time. */
export interface Settings {
  /** Language of our words; absent follows the browser. */
  readonly language?: LanguageCode;
  /** Country of the reader, ISO 3166-1 alpha-2; absent is guessed from time zone and language. */
  readonly country?: string;
  /** Hosts where the reader is off for good. */
  readonly offHosts: readonly string[];
  /** Sites switched on or off by name, by id. The others are read where the browser allows it, except messages and dating. */
  readonly sites: Readonly<Record<string, boolean>>;
  /** Offers the user called "not a problem" or hid, newest last; at most 500. */
  readonly dismissed: readonly string[];
  /** Reasons are said in easy words. Absent is off, here and below. */
  readonly isEasyRead?: true;
  /** The reader is 13 to 17: other words, a closer look, help for the young first. */
  readonly isTeen?: true;
  /** Nothing on the toolbar or on our pages says what this is. */
  readonly isDiscreet?: true;
  readonly retention: Retention;
}

export const defaultSettings: Settings = { offHosts: [], sites: {}, dismissed: [], retention: defaultRetention };
