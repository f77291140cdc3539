import type { Spellings } from '../../spellings';

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

const spell = (text: string, manner: Readonly<Record<string, string>>): string =>
  Array.from(text.toLowerCase(), (letter) => plain[letter] ?? manner[letter] ?? letter).join('');

/** All spellings of a word or phrase, its own first. */
export const spellings: Spellings = (text) => [...new Set([text, ...manners.map((manner) => spell(text, manner))])];
