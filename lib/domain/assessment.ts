import type { Harm, IndicatorId, Strength, Theme } from './indicator';
import type { LanguageCode, SpeechAct } from './language';
import type { OfferPart } from './offer';

/** `none` is not "safe": nothing was noticed. There is no level for safe, and no number. */
export type Level = 'none' | 'notice' | 'caution' | 'danger';

export const levels = ['none', 'notice', 'caution', 'danger'] as const satisfies readonly Level[];

/** Whether `level` is at least as high as `floor`. */
export function reaches(level: Level, floor: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(floor);
}

/** An indicator found in an offer. `start` and `end` are UTF-16 offsets into the original text of `part`. */
export interface Signal {
  readonly indicator: IndicatorId;
  readonly part: OfferPart;
  readonly start: number;
  readonly end: number;
  /** Exactly `part.slice(start, end)`. */
  readonly quote: string;
  readonly act: SpeechAct;
  /** The language whose phrase was met; of one that was read, the offer's. */
  readonly language: LanguageCode;
  /** Where no phrase was met and a whole sentence was read as saying it, by what was learned: how sure that is. */
  readonly read?: 'surely' | 'perhaps';
}

/** A signal as it counts in an assessment: the strongest quote of one indicator. */
export interface Reason {
  readonly indicator: IndicatorId;
  readonly theme: Theme;
  readonly strength: Strength;
  readonly quote: string;
  readonly part: OfferPart;
  readonly start: number;
  readonly end: number;
}

/** Level and ordered reasons for one offer. Strongest reason first. */
export interface Assessment {
  readonly level: Level;
  readonly language: LanguageCode;
  readonly reasons: readonly Reason[];
  /** Ids of the combinations met, strongest first. */
  readonly combinations: readonly string[];
  /** What the offer may be for, most likely first. */
  readonly harms: readonly Harm[];
  /** ISO 3166-1 alpha-2 of countries named in the offer, in order of first mention. */
  readonly countries: readonly string[];
  /** The text was longer than the engine reads at once; only its beginning was assessed. */
  readonly partly: boolean;
}
