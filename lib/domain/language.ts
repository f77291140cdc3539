/** BCP 47 primary language, lower case: `en`, `es`. Only languages with a pack are ever assessed in their own words. */
export type LanguageCode = string;

/** What a sentence does with the words in it; the engine decides it from a pack's cues. See `lib/engine/speech-act.ts`. */
export type SpeechAct = 'addressed' | 'advice' | 'report' | 'question' | 'quote' | 'negated';

/** Named lists of words and short phrases that other phrases refer to as `<name>`. Members may use other sets; no cycles. */
export type WordSets = Readonly<Record<string, readonly string[]>>;

/** Phrases, in the phrase language, by the id of the indicator or protective sign they say. */
export type PhrasesById = Readonly<Record<string, readonly string[]>>;

/**
 * Cues that tell who speaks to whom, written in the phrase language.
 * `advice`, `report`, `question` and `fiction` colour the sentence they stand in;
 * `awareness` and `support` colour the whole text (a helpline, a ministry, "signs of trafficking");
 * `offer` marks a sentence as addressed to the reader whatever else it says ("we offer", "text me").
 */
export interface ActCues {
  readonly advice: readonly string[];
  readonly report: readonly string[];
  readonly question: readonly string[];
  readonly fiction: readonly string[];
  readonly awareness: readonly string[];
  readonly support: readonly string[];
  readonly offer: readonly string[];
}

/** Words for reading pay: how long a period an amount covers, and what a currency is called. Plain words, no phrases. */
export interface PayWords {
  readonly hour: readonly string[];
  readonly day: readonly string[];
  readonly week: readonly string[];
  readonly month: readonly string[];
  readonly year: readonly string[];
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  readonly net: readonly string[];
  readonly gross: readonly string[];
}

/** A language's grammar and phrases: everything that must be written anew to read one more language. */
export interface LanguagePack {
  readonly language: LanguageCode;
  /** The language's own name. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Very common short words that give the language away; 40 to 80, used to guess the language of a text. */
  readonly common: readonly string[];
  readonly sets: WordSets;
  /** English ones stand in the indicator entries themselves and are merged in by the registry. */
  readonly phrases: PhrasesById;
  /** Words or short phrases that silence a phrase following them in the same clause: `no`, `never`, `without`. */
  readonly negations: readonly string[];
  readonly acts: ActCues;
  /** Phrases per protective sign id. */
  readonly protective: Readonly<Record<string, readonly string[]>>;
  readonly pay: PayWords;
  /** Number words, for ages and phone numbers written out: `{ six: 6 }`. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Country names as people write them, by ISO 3166-1 alpha-2: `{ CH: ['switzerland', 'swiss'] }`. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  /** Job words for low-skill roles, to which the pay table applies: `waitress`, `cleaner`. */
  readonly roles: readonly string[];
}
