import type { Combination, Indicator, MinimumPay, ProtectiveSign } from './indicator';
import type { LanguagePack } from './language';
import type { LearnedWeights } from './learned';

/** Everything the engine is built from. Data only: survives `JSON.parse(JSON.stringify(...))` unchanged. */
export interface Knowledge {
  readonly indicators: readonly Indicator[];
  readonly combinations: readonly Combination[];
  readonly protective: readonly ProtectiveSign[];
  readonly languages: readonly LanguagePack[];
  readonly minimumPay: readonly MinimumPay[];
  /** Signs of currencies, by ISO 4217 code: `€` is no word of any language. A sign of several currencies names none of them. */
  readonly currencySigns: Readonly<Record<string, readonly string[]>>;
  /** ISO 4217 codes by the one letter that messages shorten them to before an amount, as in `P5,000`. */
  readonly currencyLetters: Readonly<Record<string, string>>;
  /** Absent while nothing was learned; phrases and rules judge alone then. */
  readonly learned?: LearnedWeights;
}
