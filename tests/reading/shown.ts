import type { Catalogue } from '@/lib/domain/catalogue';
import { englishGrade, spanishEase } from './levels';
import { plainWords, wordsIn } from './plain-words';

const files = import.meta.glob<Record<string, Catalogue>>('/locales/{en,es}/**/*.ts', { eager: true });

/** Fewer words than this are too few for a formula made for texts; they count with their file. */
const fewest = 15;

/** One file of words, or all of them, in a language whose reading level is held. */
export interface Shown {
  readonly file: string;
  readonly language: 'en' | 'es';
  readonly messages: readonly (readonly [key: string, message: string])[];
}

/** A message and its level: a grade in English, an ease in Spanish. */
export interface Leveled {
  readonly key: string;
  readonly level: number;
}

/** Words as they stand in their files; those with sentences, not lists of practice items. */
export const shown: readonly Shown[] = Object.entries(files).flatMap(([path, exported]) => {
  const language = path.split('/')[2] === 'es' ? 'es' : 'en';
  const messages = Object.values(exported)
    .filter(isCatalogue)
    .flatMap((words) => Object.entries(words));
  return messages.length === 0 ? [] : [{ file: path.split('/').slice(3).join('/'), language, messages }];
});

/** Names of sources and offices are what they are. */
const names = /^learn\.source\./u;

/** The level of all messages of a file together. */
export function levelOf({ language, messages }: Shown): number {
  const all = messages.filter(([key]) => !names.test(key)).map(([, message]) => message);
  return language === 'en' ? englishGrade(all) : spanishEase(all);
}

/** Each message long enough to be measured, hardest first. */
export function hardest({ language, messages }: Shown): readonly Leveled[] {
  return messages
    .filter(([key, message]) => !names.test(key) && wordsIn(plainWords(message, language)).length >= fewest)
    .map(([key, message]) => ({ key, level: language === 'en' ? englishGrade([message]) : spanishEase([message]) }))
    .sort((a, b) => (language === 'en' ? b.level - a.level : a.level - b.level));
}

function isCatalogue(exported: unknown): exported is Catalogue {
  return (
    typeof exported === 'object' &&
    exported !== null &&
    !Array.isArray(exported) &&
    Object.values(exported).every((message) => typeof message === 'string')
  );
}
