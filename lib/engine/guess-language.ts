import type { Hits } from './match';
import { kindOf, languageOf, type Pack, says } from './pack';
import type { Words } from './words';

/** Which languages a text may be in. */
export interface LanguageGuess {
  /** The likeliest, or the declared one, or the first pack's if nothing tells. */
  readonly best: string;
  /** By number of the language in the pack: whether its phrases are believed. */
  readonly believed: readonly boolean[];
}

/** A language is believed from this share of the likeliest one's votes; more languages are tried on short text. */
const share = 0.4;
const shareOfShort = 0.15;
const shortText = 12;
/** What a declared language is worth, in common words. */
const declaredVotes = 2;
/** What one word of a recognised phrase of two or more words is worth, in common words. */
const phraseVotes = 0.5;

/**
 * Guesses by vote: very common words, recognised phrases, and what the page declares. Near languages share words, so several are believed at once;
 * mixed text keeps each language that holds its share.
 */
export function guessLanguage(pack: Pack, words: Words, hits: Hits, declared = ''): LanguageGuess {
  const { languages } = pack.facts;
  const votes = languages.map((_, language) => hits.common[language] ?? 0);
  for (let i = 0; i < hits.count; i++) {
    const length = (hits.to[i] ?? 0) - (hits.from[i] ?? 0);
    const accept = hits.accept[i] ?? 0;
    if (length >= 2 && kindOf(accept) <= says.offer)
      votes[languageOf(accept)] = (votes[languageOf(accept)] ?? 0) + length * phraseVotes;
  }
  const hint = languages.indexOf(declared.toLowerCase().split(/[-_]/u)[0] ?? '');
  if (hint >= 0) votes[hint] = (votes[hint] ?? 0) + declaredVotes;
  const most = Math.max(0, ...votes);
  const least = most * (words.count <= shortText ? shareOfShort : share);
  return {
    best: languages[most > 0 ? votes.indexOf(most) : 0] ?? 'en',
    believed: votes.map((vote) => vote >= least),
  };
}
