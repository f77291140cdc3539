import type { PhrasesById, WordSets } from '@/lib/domain/language';

/**
 * Bulgarian typed in Latin letters (`шльокавица`), as half of the chats are: `6te ti pratq`, `shte ti pratia`. Nobody spells it by a rule, so each word gets
 * the few spellings in use; written out by hand the pack would be five times as long and never complete.
 */

/** The letters all spell alike. */
// biome-ignore format: a table is read by the row
const plain: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ь: 'i', ѝ: 'i',
};

/** The letters that part people: with digits, half so, and as on road signs. */
// biome-ignore format: a table is read by the row
const manners: readonly Readonly<Record<string, string>>[] = [
  { ч: '4', ш: '6', щ: '6t', я: 'q', ж: 'j', ц: 'c', ю: 'iu', ъ: 'u', й: 'i' },
  { ч: '4', ш: '6', щ: '6t', я: 'q', ж: 'j', ц: 'c', ю: 'iu', ъ: 'a', й: 'i' },
  { ч: '4', ш: '6', щ: '6t', я: 'q', ж: 'j', ц: 'c', ю: 'yu', ъ: 'y', й: 'j' },
  { ч: 'ch', ш: 'sh', щ: 'sht', я: 'q', ж: 'j', ц: 'c', ю: 'iu', ъ: 'a', й: 'i' },
  { ч: 'ch', ш: 'sh', щ: 'sht', я: 'ia', ж: 'zh', ц: 'ts', ю: 'yu', ъ: 'a', й: 'y' },
];

const word = /[а-яѝ]+/giu;
const wordOrStem = /(?<before>[(|])?(?<text>[а-яѝ]+\*?)(?=(?<after>[|)])?)/giu;

const spell = (text: string, manner: Readonly<Record<string, string>>): string =>
  Array.from(text.toLowerCase(), (letter) => plain[letter] ?? manner[letter] ?? letter).join('');

/** All spellings of a text, its own first. */
const spellings = (text: string): readonly string[] => [
  ...new Set([text, ...manners.map((manner) => spell(text, manner))]),
];

/** Any of its words in any spelling. A word that is a choice by itself stays one, because nested choices multiply the ways through a phrase. */
function inBothAlphabets(phrase: string): string {
  return phrase
    .replace(/ +(?=[|)])/gu, '')
    .replace(wordOrStem, (_, before: string | undefined, text: string, after: string | undefined) => {
      const choice = spellings(text).join('|');
      return `${before ?? ''}${before && after ? choice : `(${choice})`}`;
    });
}

/** Adds the Latin spellings to phrases. */
export const phrasesInBoth = <T extends PhrasesById>(phrases: T): PhrasesById =>
  Object.fromEntries(Object.entries(phrases).map(([id, list]) => [id, list.map(inBothAlphabets)]));

/** Adds the Latin spellings to the members of sets. */
export const setsInBoth = (sets: WordSets): WordSets =>
  Object.fromEntries(Object.entries(sets).map(([name, members]) => [name, wordsInBoth(members)]));

/** Adds the Latin spellings to words. */
export const wordsInBoth = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((text) => (text.search(word) < 0 ? [text] : spellings(text)))),
];
