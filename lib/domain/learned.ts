import type { LanguageCode } from './language';
import type { Surface } from './offer';

/**
 * What texts taught, in numbers. Made by `npm run train`, never by hand; how much each part helps on text nobody trained on stands in
 * `tests/corpus/report.md`.
 */
export interface LearnedWeights {
  readonly pieces: PieceWeights;
  readonly gist: GistWeights;
  readonly judgement: JudgementWeights;
}

/**
 * How much the wording speaks for a risky offer: a logistic regression over pieces of words, two to six letters long. One table for all
 * languages, because recruiters carry the same words across borders.
 */
export interface PieceWeights {
  /** Logarithm of the odds of a text without any known piece. */
  readonly bias: number;
  /** One step of a weight. */
  readonly step: number;
  /** A table of 262,144 rows, in base64: the weight of the pieces that fall into each, one byte with sign. */
  readonly weights: string;
}

/**
 * A small network that reads what each sentence says, learned from sentences that were marked: the stems of its words are summed up to `width`
 * numbers, these and their mean over the text to how likely it says each of the things in `says`, and the likeliest of these over the text to the odds
 * that it is risky.
 */
export interface GistWeights {
  /** Rows of the table of stems; a power of two. */
  readonly rows: number;
  /** Numbers to a row; even. */
  readonly width: number;
  /** Numbers between what is said and the odds. */
  readonly hidden: number;
  /** Ids of the indicators a sentence may be a case of. */
  readonly says: readonly string[];
  /** One step of a number in the table. */
  readonly step: number;
  /** Which stems taught anything, in base64; see `KnownStems`. */
  readonly known: string;
  /** The table, in base64: numbers of four bits with sign. */
  readonly stems: string;
  /** All other weights, in base64: numbers of 32 bits, in the order of `denseSizes`. */
  readonly dense: string;
}

/** What is known of an offer beside its words when a level is weighed; counts are capped, see `considerationsOf`. */
export type Consideration =
  | 'wording'
  | 'gist'
  | 'ruledNotice'
  | 'ruledCaution'
  | 'ruledDanger'
  | 'weak'
  | 'moderate'
  | 'strong'
  | 'critical'
  | 'themes'
  | 'protective'
  | 'length'
  | 'told';

/** A second regression, small enough to be read: it weighs the wording against the signs and the rules they meet. */
export interface JudgementWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<Consideration, number>>;
  /** What is added for a language: where phrases find less and fewer texts taught, less is asked. Absent for one that taught nothing. */
  readonly languages: Readonly<Partial<Record<LanguageCode, number>>>;
  /** What is added for a surface, beside a usual one: a posting shows more of its signs than a message does. Absent for `page`, which may be anything. */
  readonly surfaces: Readonly<Partial<Record<Surface, number>>>;
  /** From this sum on there is a caution; above it lie two in a hundred of the hard harmless texts, never seen in training. */
  readonly caution: number;
  /** So much more it takes where no sign but weak ones stands beside the wording: the sentence that worries most is quoted then. */
  readonly alone: number;
  /** So much more it takes for what the rules call a danger to be called so, unless its signs are certain: three in a thousand of the same harmless texts may be. */
  readonly danger: number;
}
