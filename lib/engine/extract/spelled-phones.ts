import type { Words } from '../words';
import { trait } from '../words';
import type { FoundContact } from './found-contact';

/** A number word recognised in a text, by its token. */
export type NumberWords = ReadonlyMap<number, number>;

const fewestDigits = 7;
const fewestWords = 4;
const widestGap = 3;

/** Phone numbers told in number words, or half in words: "six oh oh, 12 three four". Value is the digits as told. */
export function findSpelledPhones(words: Words, numbers: NumberWords): readonly FoundContact[] {
  const found: FoundContact[] = [];
  let from = -1;
  let digits = '';
  let spelled = 0;
  for (let t = 0; t <= words.count; t++) {
    const told = t < words.count ? toldBy(words, t, numbers) : undefined;
    if (told !== undefined && from >= 0 && isClose(words, t)) {
      digits += told;
      spelled += numbers.has(t) ? 1 : 0;
      continue;
    }
    if (from >= 0 && digits.length >= fewestDigits && digits.length <= 15 && spelled >= fewestWords) {
      const start = words.start[from] ?? 0;
      found.push({ kind: 'phone', from, to: t, start, end: words.end[t - 1] ?? 0, value: digits, disguised: true });
    }
    from = told === undefined ? -1 : t;
    digits = told ?? '';
    spelled = numbers.has(t) ? 1 : 0;
  }
  return found;
}

function toldBy(words: Words, t: number, numbers: NumberWords): string | undefined {
  const value = numbers.get(t);
  if (value !== undefined && value < 1000) return String(value);
  const what = words.traits[t] ?? 0;
  const isShort = (words.from[t + 1] ?? 0) - (words.from[t] ?? 0) <= 4;
  return isShort && (what & (trait.digit | trait.letter | trait.money)) === trait.digit ? words.word(t) : undefined;
}

/** Whether token `t` follows the one before it closely enough, in the same part. */
function isClose(words: Words, t: number): boolean {
  const gap = (words.start[t] ?? 0) - (words.end[t - 1] ?? 0);
  return gap >= 0 && gap <= widestGap && words.partOf(t) === words.partOf(t - 1);
}
