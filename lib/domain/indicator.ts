/** Stable id of an indicator, kebab-case, as in `lib/knowledge/indicators`. Checked by `tests/house/knowledge.test.ts`. */
export type IndicatorId = string;

/** How much one sign says alone. `critical` is the act or threat itself. */
export type Strength = 'weak' | 'moderate' | 'strong' | 'critical';

export const strengths = ['weak', 'moderate', 'strong', 'critical'] as const satisfies readonly Strength[];

/** Family of indicators; also the fallback wording when an indicator has no words of its own. */
export type Theme =
  | 'recruitment-lure'
  | 'vagueness'
  | 'vulnerability-targeting'
  | 'contact-evasion'
  | 'movement'
  | 'documents'
  | 'money-fee'
  | 'debt'
  | 'control-isolation'
  | 'sexualisation'
  | 'minors'
  | 'coercion-threat'
  | 'criminal-task'
  | 'dating-grooming'
  | 'identity-mismatch'
  | 'structural-metadata'
  | 'body-family';

export const themes = [
  'recruitment-lure',
  'vagueness',
  'vulnerability-targeting',
  'contact-evasion',
  'movement',
  'documents',
  'money-fee',
  'debt',
  'control-isolation',
  'sexualisation',
  'minors',
  'coercion-threat',
  'criminal-task',
  'dating-grooming',
  'identity-mismatch',
  'structural-metadata',
  'body-family',
] as const satisfies readonly Theme[];

/** What may be meant for the person who answers. Names follow the knowledge base. */
export type Harm =
  | 'sex_trafficking'
  | 'labour_exploitation'
  | 'forced_criminality'
  | 'forced_begging'
  | 'forced_marriage'
  | 'organ_surrogacy_adoption'
  | 'minor_grooming'
  | 'sextortion'
  | 'job_scam_identity_theft'
  | 'romance_sugar_scam'
  | 'money_mule';

export const harms = [
  'sex_trafficking',
  'labour_exploitation',
  'forced_criminality',
  'forced_begging',
  'forced_marriage',
  'organ_surrogacy_adoption',
  'minor_grooming',
  'sextortion',
  'job_scam_identity_theft',
  'romance_sugar_scam',
  'money_mule',
] as const satisfies readonly Harm[];

/** A known sign, defined once. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly name: string;
  readonly theme: Theme;
  readonly strength: Strength;
  readonly harms: readonly Harm[];
  /** Where the sign is published: keys of `lib/knowledge/sources.ts`. At least one. */
  readonly sources: readonly string[];
  /** English phrases in the phrase language (`lib/engine/phrase.ts`). */
  readonly phrases: readonly string[];
  /** Harmless English text that looks like a phrase; must not raise this indicator. At least one. */
  readonly nearMisses: readonly string[];
}

/** Indicators that together mean more. Each group must be met by a different indicator. */
export interface Combination {
  readonly id: string;
  readonly level: 'notice' | 'caution' | 'danger';
  /** One indicator of each inner list must be present. */
  readonly all: readonly (readonly IndicatorId[])[];
  readonly harms: readonly Harm[];
  readonly sources: readonly string[];
}

/** A sign that an offer is open and checkable. Discounts little and never cancels a fee, document, debt or threat sign. */
export interface ProtectiveSign {
  readonly id: string;
  /** Points taken off, 0 to 1; `0` marks context only. */
  readonly discount: number;
}

/** One row of the pay table: the legal minimum of a country. Source and date stand in `lib/knowledge/pay.ts`. */
export interface MinimumPay {
  readonly country: string;
  readonly currency: string;
  /** Gross, per month, in `currency`. */
  readonly monthly: number;
}
