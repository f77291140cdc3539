import { languageBits } from './facts';
import type { OddWord } from './odd-words';
import type { Pack } from './pack';
import { findWord } from './word-table';
import type { Words } from './words';

/** Which languages a text may be in. */
export interface LanguageGuess {
  /** Number of the likeliest language. */
  readonly best: number;
  /** Numbers of the languages worth trying, likeliest first. */
  readonly tried: readonly number[];
}

/** Tokens that vote: all of a short text, and of a long one so many stretches of so many. */
const stretches = 30;
const stretch = 20;
/** A language is tried from this share of the likeliest one's votes; in twelve languages 0.3 tried half as many again and found no more. */
const share = 0.45;
/** Below so many votes little is known, and every language with any vote is tried; without a vote, every one there is. */
const fewestVotes = 3;
/** What a declared language is worth, in common words. */
const declaredVotes = 2;

/**
 * Guesses by vote of very common words, in disguise or not, and of what the page declares. Near languages share words, so several may be tried;
 * of mixed text each language that holds its share; of a few words all that they may be of.
 */
export function guessLanguage(pack: Pack, words: Words, odd: readonly OddWord[], declared = ''): LanguageGuess {
  const { languages } = pack.facts;
  const votes = new Float64Array(languages.length);
  const count = (hash: number, units: Uint16Array, first: number, last: number): void => {
    const found = findWord(pack.common, hash, units, first, last);
    if (found >= 0) vote(votes, (pack.commonIn[found] ?? 0) & languageBits);
  };
  const step = Math.max(stretch, Math.floor(words.count / stretches));
  for (let begin = 0; begin < words.count; begin += step) {
    for (let t = begin; t < Math.min(words.count, begin + stretch); t++) {
      count(words.hash(t), words.units, words.from[t] ?? 0, words.from[t + 1] ?? 0);
    }
  }
  for (const { units, prefix } of odd.slice(0, stretches * stretch)) count(prefix.at(-1) ?? 0, units, 0, units.length);
  const hint = languages.indexOf(declared.toLowerCase().split(/[-_]/u)[0] ?? '');
  if (hint >= 0) votes[hint] = (votes[hint] ?? 0) + declaredVotes;
  const ranked = languages.map((_, language) => language).sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0));
  const [best = 0] = ranked;
  const most = votes[best] ?? 0;
  const least = most < fewestVotes ? 0 : most * share;
  const mayBe = (count: number): boolean => most === 0 || (count > 0 && count >= least);
  return { best, tried: ranked.filter((language) => mayBe(votes[language] ?? 0)) };
}

/** A word common in several languages says less about each. */
function vote(votes: Float64Array, languages: number): void {
  let several = 0;
  for (let bits = languages; bits !== 0; bits &= bits - 1) several++;
  for (let bits = languages; bits !== 0; bits &= bits - 1) {
    const language = 31 - Math.clz32(bits & -bits);
    votes[language] = (votes[language] ?? 0) + 1 / several;
  }
}
