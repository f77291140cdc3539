import { IntlMessageFormat } from 'intl-messageformat';
import type { Level } from '@/lib/domain/assessment';
import type { Catalogue, Words } from '@/lib/domain/catalogue';
import type { IndicatorId, Theme } from '@/lib/domain/indicator';

/** What a message's placeholders stand for. */
export type Values = Readonly<Record<string, string | number>>;

/** The words of one language, ready to be said. */
export interface Wording {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Our sign and our name are hidden. */
  readonly isDiscreet?: true;
  /** A message by its key, its placeholders filled. A key without a message is given back as it is: loud, and never empty. */
  readonly say: (key: string, values?: Values) => string;
  /** The first of these keys that has a message, filled. */
  readonly sayFirst: (keys: readonly string[], values?: Values) => string;
  /** The same words in the language of an offer, where we have it. */
  readonly inOffer: Wording | undefined;
}

/** Makes words sayable. `offerLanguage` is the language that `words.offerWords` are in. */
export function wordingOf(words: Words, offerLanguage?: string): Wording {
  const offer = words.offerWords;
  return {
    language: words.language,
    direction: words.direction,
    ...(words.isDiscreet ? { isDiscreet: true } : {}),
    ...sayer(words.words, words.language),
    inOffer:
      offer && offerLanguage !== undefined && offerLanguage !== words.language
        ? { language: offerLanguage, direction: 'ltr', ...sayer(offer, offerLanguage), inOffer: undefined }
        : undefined,
  };
}

function sayer(catalogue: Catalogue, language: string): Pick<Wording, 'say' | 'sayFirst'> {
  const formats = new Map<string, IntlMessageFormat>();
  const say = (key: string, values: Values = {}): string => {
    const message = catalogue[key];
    if (message === undefined) return key;
    if (!message.includes('{')) return message;
    const format = formats.get(key) ?? new IntlMessageFormat(message, language);
    formats.set(key, format);
    return String(format.format({ ...values }));
  };
  return {
    say,
    sayFirst: (keys, values) => say(keys.find((key) => key in catalogue) ?? keys[0] ?? '', values),
  };
}

/** What must be known of a sign to speak of it. Its theme is the fallback; every sign we ship has words of its own. */
export interface Sign {
  readonly indicator: IndicatorId;
  readonly theme?: Theme;
}

/** Why a sign matters, in a sentence: its own, or that of its theme. */
export function reasonSentence(wording: Wording, { indicator, theme }: Sign): string {
  return wording.sayFirst([`reason.${indicator}`, ...(theme ? [`theme.${theme}.reason`] : [])]);
}

/** What to ask because of a sign. */
export function questionSentence(wording: Wording, { indicator, theme }: Sign): string {
  return wording.sayFirst([`ask.${indicator}`, ...(theme ? [`theme.${theme}.ask`] : [])]);
}

/** What a level is called beside an offer. There is no word for "safe". */
export function levelName({ say }: Wording, level: Level): string {
  return say(`level.${level}`);
}
