import type { Harm } from './indicator';

/** What a helpline can help with. */
export type Need = 'emergency' | 'trafficking' | 'labour' | 'child' | 'missing' | 'sextortion' | 'fraud' | 'violence';

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
  /** The word to send to `sms`, where the service asks for one. */
  readonly smsWord?: string;
  readonly chat?: string;
  readonly web?: string;
  readonly email?: string;
  /** Number that works from other countries, E.164. */
  readonly fromAbroad?: string;
  /** The same, with its country code, as people read it. */
  readonly fromAbroadShown?: string;
  /** `24/7`, or days and times as `lib/domain/opening-hours.ts` reads them: `Mon-Fri 09:00-17:00`. */
  readonly hours?: string;
  /** Languages people answer in themselves, BCP 47. */
  readonly languages?: readonly string[];
  /** How many languages can be spoken through an interpreter, at least. */
  readonly interpreted?: number;
  /** Numbers of their own for some languages; `phone` is E.164, `phoneShown` as people there write it. */
  readonly phonesByLanguage?: readonly {
    readonly languages: readonly string[];
    readonly phone: string;
    readonly phoneShown: string;
  }[];
  readonly free?: boolean;
  readonly anonymous?: boolean;
  readonly notOnBill?: boolean;
  /** Ways in for people who are deaf or cannot speak, comma-separated: `sms`, `chat`, `sign-language`, `tty`, `relay`, `app`, `email`. */
  readonly deafAccess?: string;
  readonly confidence: 'high' | 'medium';
  readonly source: string;
  /** ISO date the entry was last checked. */
  readonly checked: string;
}

/** A line chosen for someone, just now. */
export interface ChosenLine extends Helpline {
  /** Whether people answer at this moment; absent where that is not known. */
  readonly isOpen?: boolean;
}

/** A thing to do, as a key of `help.step.*`. */
export type Step =
  | 'talk'
  | 'tell-adult'
  | 'stop-replying'
  | 'do-not-pay'
  | 'do-not-delete'
  | 'keep-proof'
  | 'block-pictures'
  | 'report-profile'
  | 'keep-passport'
  | 'do-not-travel'
  | 'share-plan'
  | 'ask-in-writing'
  | 'do-not-sign'
  | 'do-not-carry'
  | 'do-not-move-money'
  | 'tell-bank'
  | 'change-passwords'
  | 'leave-safely';

/** Numbers to write down before a trip: they work from a phone in that country, perhaps from nowhere else. */
export interface GuidanceThere {
  readonly country: string;
  readonly emergency?: Helpline;
  /** At most two. */
  readonly helplines: readonly ChosenLine[];
}

/** What to offer for an assessment: helplines in the order to show them, emergency number first. */
export interface Guidance {
  /** Country of the reader the choice was made for. */
  readonly country: string;
  /** Whether the reader chose that country, or it was guessed from time zone and language. */
  readonly guessed: boolean;
  /** 112 or the country's own emergency number, if one is known. */
  readonly emergency?: Helpline;
  /** At most six, never empty, all reachable from `country`; those of other countries carry the number that works from abroad. */
  readonly helplines: readonly ChosenLine[];
  /** `country`: lines of the reader's country; `elsewhere`: only lines from wider areas were found. */
  readonly reach: 'country' | 'elsewhere';
  /** True when no line serves the need itself and the nearest ones are shown, which can refer on. */
  readonly nearest?: boolean;
  /** For each country of the job other than the reader's, at most two. */
  readonly there?: readonly GuidanceThere[];
  /** What to do now, most pressing first, at most five. */
  readonly steps?: readonly Step[];
}

/** What guidance is asked for. */
export interface GuidanceRequest {
  readonly harms: readonly Harm[];
  /** Countries the offer names. */
  readonly jobCountries: readonly string[];
}
