import { inCyrillic, inLatin } from './look-alikes';
import { trait } from './words';

/** Signs and digits that stand for a letter, one reading a table. */
const latinReadings: readonly Readonly<Record<string, string>>[] = [
  { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g', '@': 'a', $: 's', '€': 'e' },
  { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g', '@': 'a', $: 's', '€': 'e' },
];
const cyrillicReadings: readonly Readonly<Record<string, string>>[] = [
  { 0: 'о', 1: 'и', 3: 'е', 4: 'а', 6: 'б', '@': 'а', $: 'с', '€': 'е' },
  { 0: 'о', 1: 'і', 3: 'з', 4: 'ч', 6: 'б', '@': 'а', $: 'с', '€': 'е' },
];

/** Endings English hangs on a word with an apostrophe; the word before it stands for itself. */
const contracted = /^(.+)'(?:s|d|m|ll|re|ve)$/u;
const most = 12;

/**
 * The other words a folded word may be meant as; the word itself not among them. `traits` says what is odd about it.
 * Digits and signs are read as letters (but O among digits as zero), look-alikes as one script, and three or more of a letter as one or two.
 */
export function disguises(word: string, traits: number): readonly string[] {
  const undone = withoutApostrophe(word);
  if ((traits & hidden) === trait.sign && undone !== undefined && !signs.test(undone)) return [undone];
  let forms = undone === undefined ? [word] : [word, undone];
  if (traits & trait.mixed) forms = forms.flatMap((form) => [form, ...inOneScript(form)]);
  if (traits & trait.letter && signs.test(word)) forms = forms.flatMap((form) => [form, ...unleet(form)]);
  if (traits & trait.repeated) forms = forms.flatMap((form) => [form, squeeze(form, '$1'), squeeze(form, '$1$1')]);
  return [...new Set(forms)].slice(0, most).filter((form) => form !== word);
}

/** Latin first, unless letters are left that no Latin letter looks like: then the word is Cyrillic. */
function inOneScript(word: string): readonly string[] {
  const latin = inLatin(word);
  return /[Ѐ-ԯ]/u.test(latin) ? [inCyrillic(word), latin] : [latin, inCyrillic(word)];
}

const hidden = trait.sign | trait.mixed | trait.repeated | trait.digit;
const signs = /[0-9@$€]/u;

/** `don't` as `dont`, `we'll` as `we`; undefined without an apostrophe. */
function withoutApostrophe(word: string): string | undefined {
  if (!word.includes("'")) return undefined;
  return contracted.exec(word)?.[1] ?? word.replaceAll("'", '');
}

const squeeze = (word: string, by: string): string => word.replace(/(.)\1{2,}/gu, by);

function unleet(word: string): readonly string[] {
  if (!signs.test(word)) return [];
  if (/^\d*[oо][\doо]*$/u.test(word)) return [word.replace(/\D/gu, '0')];
  const readings = /[Ѐ-ԯ]/u.test(word) ? cyrillicReadings : latinReadings;
  return readings.map((reading) => Array.from(word, (sign) => reading[sign] ?? sign).join(''));
}
