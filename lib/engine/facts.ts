import type { Combination, Indicator, MinimumPay, ProtectiveSign } from '@/lib/domain/indicator';
import type { Knowledge } from '@/lib/domain/knowledge';
import type { LanguageCode } from '@/lib/domain/language';
import type { JudgementWeights, PieceWeights } from '@/lib/domain/learned';
import type { GistShape } from './gist';

/** The part of the knowledge that is no phrase. Phrases refer to its lists by number. */
export interface PackFacts {
  readonly indicators: readonly Pick<Indicator, 'id' | 'theme' | 'strength' | 'harms'>[];
  readonly combinations: readonly Pick<Combination, 'id' | 'level' | 'all' | 'harms'>[];
  readonly protective: readonly ProtectiveSign[];
  readonly languages: readonly LanguageCode[];
  readonly minimumPay: readonly MinimumPay[];
  readonly countries: readonly string[];
  readonly currencies: readonly string[];
  readonly currencyLetters: Knowledge['currencyLetters'];
  /** Absent where nothing was learned: rules judge alone then. */
  readonly judgement?: JudgementWeights | undefined;
  readonly pieces?: Pick<PieceWeights, 'bias' | 'step'> | undefined;
  readonly gist?: GistShape | undefined;
}

/** What a recognised phrase says. */
export const says = {
  indicator: 0,
  protective: 1,
  negation: 2,
  advice: 3,
  report: 4,
  question: 5,
  fiction: 6,
  awareness: 7,
  support: 8,
  offer: 9,
  country: 10,
  role: 11,
  period: 12,
  net: 13,
  gross: 14,
  number: 15,
} as const;

/** A recognised phrase in 32 bits: what it says, and which indicator, country, period or value. */
export const acceptOf = (kind: number, value: number): number => (kind << 16) | value;
export const kindOf = (accept: number): number => accept >>> 16;
export const itemOf = (accept: number): number => accept & 0xffff;

/** Periods of pay, in the order of their values. */
export const periods = ['hour', 'day', 'week', 'month', 'year'] as const;
export type Period = (typeof periods)[number];

/**
 * What `Pack.commonIn` says of a word: in its low 24 bits one for each language in which the word is very common, above them which currency
 * it names, plus one; `anyCurrency` if languages do not agree.
 */
export const languageBits = 0xffffff;
export const currencyShift = 24;
export const anyCurrency = 0xff;
