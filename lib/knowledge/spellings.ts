import type { PhrasesById, WordSets } from '@/lib/domain/language';

/** All ways people type a word of a pack, its own first: without umlauts, in Latin letters. */
export type Spellings = (word: string) => readonly string[];

const wordOrStem = /(?<before>[(|])?(?<text>\p{L}+\*?)(?=(?<after>[|)])?)/gu;
const setName = /(<[^>]*>)/u;

/** Phrases by id, each word in any of its spellings. */
export const phrasesSpelt = (phrases: PhrasesById, spellings: Spellings): PhrasesById =>
  Object.fromEntries(Object.entries(phrases).map(([id, list]) => [id, list.map((one) => phraseSpelt(one, spellings))]));

/** Word sets, each member in all its spellings. */
export const setsSpelt = (sets: WordSets, spellings: Spellings): WordSets =>
  Object.fromEntries(Object.entries(sets).map(([name, members]) => [name, wordsSpelt(members, spellings)]));

/** Words in all their spellings. */
export const wordsSpelt = (words: readonly string[], spellings: Spellings): readonly string[] => [
  ...new Set(words.flatMap((word) => (/^<.*>$/u.test(word) ? [word] : spellings(word)))),
];

/** A word that is a choice by itself stays one, because nested choices multiply the ways through a phrase. */
const phraseSpelt = (phrase: string, spellings: Spellings): string =>
  phrase
    .replace(/ +(?=[|)])/gu, '')
    .split(setName)
    .map((part) => (setName.test(part) ? part : partSpelt(part, spellings)))
    .join('');

const partSpelt = (part: string, spellings: Spellings): string =>
  part.replace(wordOrStem, (whole, before: string | undefined, text: string, after: string | undefined) => {
    const ways = spellings(text);
    if (ways.length === 1) return whole;
    const choice = ways.join('|');
    return `${before ?? ''}${before && after ? choice : `(${choice})`}`;
  });
