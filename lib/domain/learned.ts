import type { LanguageCode } from './language';

/**
 * What texts taught, in numbers. Made by `npm run train`, never by hand; how much each part helps on text nobody trained on stands in
 * `tests/corpus/report.md`.
 */
export interface LearnedWeights {
  readonly pieces: PieceWeights;
  readonly judgement: JudgementWeights;
}

/**
 * How much the wording speaks for a risky offer: a logistic regression over pieces of words, two to six letters long. One table for all
 * languages, because recruiters carry the same words across borders.
 */
export interface PieceWeights {
  /** Logarithm of the odds of a text without any known piece. */
  readonly bias: number;
  /** One step of `rarity` and of `weight`. */
  readonly rarityStep: number;
  readonly weightStep: number;
  /** Columns of a hash table of 65,536 rows, in base64: two bytes of the hash each, little end first, 0 in an empty row; */
  readonly tags: string;
  /** how rare the piece is, one byte without sign; */
  readonly rarity: string;
  /** and how much it weighs, one byte with sign. */
  readonly weight: string;
}

/** What is known of an offer beside its words when a level is weighed; counts are capped, see `considerationsOf`. */
export type Consideration =
  | 'wording'
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
  /** From this sum on there is a caution; above it lie two in a hundred of the hard harmless texts, never seen in training. */
  readonly caution: number;
  /** So much more it takes for what the rules call a danger to be called so, unless its signs are certain: three in a thousand of the same harmless texts may be. */
  readonly danger: number;
}
