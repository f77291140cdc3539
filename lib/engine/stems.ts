import type { OddWord } from './odd-words';
import type { Stretch } from './stretches';
import { saysWhoSomebodyIs } from './who-somebody-is';
import { spread, trait, type Words } from './words';

/** Beginnings of a word of so many units are stems of it; what is inflected changes behind them. */
const shortestStem = 3;
const longestStem = 7;
/** Two words in a row are told by their first units, at most so many. */
const inPair = 5;
/** Set a whole word apart from a word that goes on, a number from a word, and two words from one. */
const apart = { whole: 0x55555555, number: 0x3c6ef372, pair: 0x9e3779b1 } as const;

/**
 * Calls `meet` with a hash for every word of a stretch, for each beginning of it of three to seven units, and for every two words in a row. A
 * number counts by its length, a disguised word as what it is meant as; words that say who somebody is are passed over.
 * @param next where to look on among the odd words of the text
 * @returns where the stretch after this one may look on
 */
export function eachStem(
  words: Words,
  odd: readonly OddWord[],
  { from, to }: Stretch,
  next: number,
  meet: (hash: number) => void,
): number {
  let before = 0;
  for (let token = from; token < to; token++) {
    if (saysWhoSomebodyIs(words, token)) continue;
    while ((odd[next]?.token ?? token) < token) next++;
    const meant = odd[next]?.token === token ? odd[next] : undefined;
    const first = meant ? 0 : (words.from[token] ?? 0);
    const length = (meant ? meant.units.length : (words.from[token + 1] ?? 0)) - first;
    const prefix = meant ? meant.prefix : words.prefix;
    const isNumber = !meant && ((words.traits[token] ?? 0) & (trait.digit | trait.letter)) === trait.digit;
    const whole = isNumber ? length ^ apart.number : (prefix[first + length - 1] ?? 0);
    meet(spread(whole ^ apart.whole));
    const last = isNumber ? 0 : Math.min(longestStem, length - 1);
    for (let units = shortestStem; units <= last; units++) meet(spread(prefix[first + units - 1] ?? 0));
    const stem = isNumber || length <= inPair ? whole : (prefix[first + inPair - 1] ?? 0);
    if (before !== 0) meet(spread(Math.imul(before, 31) ^ Math.imul(stem, apart.pair)));
    before = stem;
  }
  return next;
}
