import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { plainWords, sentencesIn, wordsIn } from './plain-words';
import { spanishSyllables } from './spanish-syllables';

/** Counts over some messages together. */
interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** The school grade of some English messages together, by Flesch and Kincaid. */
export function englishGrade(messages: readonly string[]): number {
  const { sentences, words, syllables } = count(messages, 'en', syllable);
  return fleschKincaid({ sentence: sentences, word: words, syllable: syllables });
}

/** How easily some Spanish messages are read together, by Fernández Huerta (1959): 70 is "fairly easy", 100 easiest. */
export function spanishEase(messages: readonly string[]): number {
  const { sentences, words, syllables } = count(messages, 'es', spanishSyllables);
  return 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);
}

function count(messages: readonly string[], language: string, syllablesOf: (word: string) => number): Counts {
  const sentences = messages.flatMap((message) => sentencesIn(plainWords(message, language)));
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((total, word) => total + Math.max(1, syllablesOf(word)), 0);
  return { sentences: sentences.length, words: words.length, syllables };
}
