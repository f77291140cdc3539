import type { Harm } from './indicator';

/** What a helpline can help with. */
export type Need =
  | 'emergency'
  | 'trafficking'
  | 'labour'
  | 'child'
  | 'missing'
  | 'sextortion'
  | 'fraud'
  | 'violence';

/** A service with a way to reach it. Absent means unknown, never "no". */
export interface Helpline {
  readonly id: string;
  /** ISO 3166-1 alpha-2, or `EU`, or `INT`. */
  readonly country: string;
  readonly name: string;
  readonly englishName: string;
  readonly needs: readonly Need[];
  /** E.164 or a short code, for `tel:`. */
  readonly phone?: string;
  /** As people there write it. */
  readonly phoneShown?: string;
  readonly whatsapp?: string;
  readonly telegram?: string;
  readonly sms?: string;
  readonly chat?: string;
  readonly web?: string;
  readonly email?: string;
  /** Number that works from other countries. */
  readonly fromAbroad?: string;
  /** As published, e.g. `24/7`, `Mon-Fri 9-17`. */
  readonly hours?: string;
  readonly languages?: readonly string[];
  readonly free?: boolean;
  readonly anonymous?: boolean;
  readonly notOnBill?: boolean;
  readonly deafAccess?: string;
  readonly confidence: 'high' | 'medium';
  readonly source: string;
  /** ISO date the entry was last checked. */
  readonly checked: string;
}

/** What to offer for an assessment: helplines in the order to show them, emergency number first. */
export interface Guidance {
  /** Country of the reader the choice was made for. */
  readonly country: string;
  /** Whether the reader chose that country, or it was guessed from time zone and language. */
  readonly guessed: boolean;
  /** 112 or the country's own emergency number, if one is known. */
  readonly emergency?: Helpline;
  readonly helplines: readonly Helpline[];
  /** `country`: lines of the reader's country; `elsewhere`: only lines from wider areas were found. */
  readonly reach: 'country' | 'elsewhere';
}

/** What guidance is asked for. */
export interface GuidanceRequest {
  readonly harms: readonly Harm[];
  /** Countries the offer names. */
  readonly jobCountries: readonly string[];
}
