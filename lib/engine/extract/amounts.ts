import { anyCurrency, currencyShift } from '../facts';
import type { Pack } from '../pack';
import { findWord } from '../word-table';
import { boundary, hashOf, trait, type Words } from '../words';

/** An amount with its currency, as one: "1.200 €", "£ 90", "2k euros", "900-1200 lei". */
export interface FoundAmount {
  readonly from: number;
  readonly to: number;
  /** Lowest and highest named; the same unless it is a range. */
  readonly least: number;
  readonly most: number;
  /** ISO 4217; absent if its sign or name is used for several. */
  readonly currency?: string;
}

const grown = /^(\p{L}{0,4})(\d[\d.,]*)(\p{L}{0,8})$/u;
/** An amount behind the one letter of its currency, "P5,000"; what is less may be a page or a model. */
const leastLettered = 100;

/** Amounts beside a currency's sign or name, or grown together with it. Linear in the tokens. */
export function findAmounts(pack: Pack, words: Words): readonly FoundAmount[] {
  const found: FoundAmount[] = [];
  for (let t = 0; t < words.count; t++) {
    if (((words.traits[t] ?? 0) & trait.digit) === 0) continue;
    const first = readNumber(pack, words, t);
    if (!first) continue;
    const upper = first.currency === 0 && isTied(words, first.to) ? readNumber(pack, words, first.to) : undefined;
    const last = upper && upper.value > first.value ? upper : first;
    const before = t > 0 && isTied(words, t) ? currencyAt(pack, words, t - 1) : 0;
    const behind = last.currency === 0 && isTied(words, last.to) ? currencyAt(pack, words, last.to) : 0;
    const currency = last.currency || behind || before;
    const to = behind ? last.to + 1 : last.to;
    if (currency) {
      const name = currency === anyCurrency ? undefined : pack.facts.currencies[currency - 1];
      const least = scaled(first.value, last.value);
      found.push({ from: before && !behind ? t - 1 : t, to, least, most: last.value, ...(name && { currency: name }) });
    }
    t = to - 1;
  }
  return found;
}

/** "2-3k": the smaller figure is meant in thousands too. */
const scaled = (least: number, most: number): number =>
  least < 100 && most >= 1000 && most / least >= 100 ? least * 1000 : least;

/** O typed for zero: "7OO". */
const isZeros = (written: string): boolean => /^\d[\d.,]*[oо]+$/u.test(written);

interface ReadNumber {
  readonly value: number;
  readonly to: number;
  /** Of a currency grown together with it, as in `Pack.commonIn`; else 0. */
  readonly currency: number;
}

/** The number at token `t`: with spaced thousands, a k behind it, or its currency. */
function readNumber(pack: Pack, words: Words, t: number): ReadNumber | undefined {
  if (t >= words.count || (words.from[t + 1] ?? 0) - (words.from[t] ?? 0) > 16) return undefined;
  const written = words.word(t);
  const [, head = '', digits = '', tail = ''] =
    grown.exec(isZeros(written) ? written.replace(/[oо]/gu, '0') : written) ?? [];
  if (!digits || (head && (tail || !currencyBefore(pack, head, digits)))) return undefined;
  if (tail === 'k' || tail === 'к') return { value: (parseAmount(digits) ?? 0) * 1000, to: t + 1, currency: 0 };
  const currency = head ? currencyBefore(pack, head, digits) : tail ? currencyNamed(pack, tail) : 0;
  if (tail && !currency) return undefined;
  let whole = digits;
  let to = t + 1;
  while (!tail && /^\d+$/u.test(whole) && whole.length < 12 && isThousands(words, to)) whole += words.word(to++);
  const value = parseAmount(whole);
  return value === undefined ? undefined : { value, to, currency };
}

/** A group of exactly three digits, one space behind what stands before it. */
function isThousands(words: Words, t: number): boolean {
  if (!isTied(words, t) || (words.start[t] ?? 0) - (words.end[t - 1] ?? 0) !== 1) return false;
  return /\s/u.test(words.partOf(t).text.charAt((words.start[t] ?? 0) - 1)) && /^\d{3}$/u.test(words.word(t));
}

/** Reads 1.200, 1,200, 1.200,50, 1,200.50 and 12,5. Undefined if it makes no number. */
export function parseAmount(written: string): number | undefined {
  const last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
  const tail = written.length - last - 1;
  const mark = written.charAt(last);
  const several = written.indexOf(mark) !== last;
  const isDecimal = last >= 0 && tail !== 3 && !several;
  const whole = (isDecimal ? written.slice(0, last) : written).replace(/[.,]/gu, '');
  const value = Number(isDecimal ? `${whole}.${written.slice(last + 1)}` : whole);
  return Number.isFinite(value) && whole !== '' ? value : undefined;
}

/** Whether token `t` and the one before it stand in one clause of one part. */
const isTied = (words: Words, t: number): boolean => t < words.count && (words.before[t] ?? 0) < boundary.clause;

function currencyAt(pack: Pack, words: Words, t: number): number {
  if (t >= words.count) return 0;
  const found = findWord(pack.common, words.hash(t), words.units, words.from[t] ?? 0, words.from[t + 1] ?? 0);
  return found < 0 ? 0 : (pack.commonIn[found] ?? 0) >>> currencyShift;
}

/** Of a currency's name or letter grown together with the amount behind it: "RM250", "N5000". */
function currencyBefore(pack: Pack, head: string, digits: string): number {
  if (head.length > 1) return currencyNamed(pack, head);
  const name = pack.facts.currencyLetters[head];
  return name && (parseAmount(digits) ?? 0) >= leastLettered ? pack.facts.currencies.indexOf(name) + 1 : 0;
}

function currencyNamed(pack: Pack, name: string): number {
  const units = Uint16Array.from({ length: name.length }, (_, i) => name.charCodeAt(i));
  const found = findWord(pack.common, hashOf(name), units, 0, units.length);
  return found < 0 ? 0 : (pack.commonIn[found] ?? 0) >>> currencyShift;
}
