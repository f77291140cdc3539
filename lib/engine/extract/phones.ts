import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { trait, type Words } from '../words';
import type { FoundContact } from './found-contact';

/** E.164 allows fifteen digits; shorter than seven is no subscriber's number anywhere we look. */
const fewest = 7;
const most = 15;
/** Most numbers an offer is searched for: each costs some tens of microseconds. */
const mostTried = 12;
const between = /^[\s().\-/\u2010-\u2013]{0,3}$/u;
const date = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})/u;
const plainDigits = /^[\d\s().+\-/\u2010-\u2013]+$/u;

/** A run of digits that could be a number to call. */
export interface DigitRun {
  readonly from: number;
  readonly to: number;
  /** Offset of the `+` or of the first digit. */
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly international: boolean;
}

/** Phone numbers: runs of digits that libphonenumber finds valid, with their prefix or in one of `homes`. Linear in the text. */
export function findPhones(words: Words, homes: readonly string[]): readonly FoundContact[] {
  const found: FoundContact[] = [];
  let tried = 0;
  for (const run of digitRuns(words)) {
    if (++tried > mostTried) break;
    const phone = phoneOf(run, homes);
    if (!phone) continue;
    const { text } = words.partOf(run.from);
    const disguised = !plainDigits.test(text.slice(run.start, run.end));
    const { from, to, start, end } = run;
    found.push({
      kind: 'phone',
      from,
      to,
      start,
      end,
      value: phone.value,
      disguised,
      ...(phone.country && { origin: phone.country }),
    });
  }
  return found;
}

/** Runs of digits of a phone's length, with the marks people put between them. */
function* digitRuns(words: Words): Generator<DigitRun> {
  const { traits, start, end, count } = words;
  for (let from = 0; from < count; from++) {
    if (!isDigits(traits[from] ?? 0)) continue;
    const { text } = words.partOf(from);
    let digits = digitsOf(words, from);
    let to = from + 1;
    while (to < count && isDigits(traits[to] ?? 0) && digits.length <= most && words.partOf(to).text === text) {
      const gap = text.slice(end[to - 1] ?? 0, start[to] ?? 0);
      if (!between.test(gap) || gap.includes('\n')) break;
      digits += digitsOf(words, to);
      to++;
    }
    const first = start[from] ?? 0;
    const plus = text.charAt(first - 1) === '+' ? 1 : text.slice(first - 2, first) === '+(' ? 2 : 0;
    const last = end[to - 1] ?? 0;
    const international = plus > 0 || digits.startsWith('00');
    if (digits.length >= fewest && digits.length <= most && !date.test(text.slice(first, last))) {
      yield { from, to, start: first - plus, end: last, digits: digits.replace(/^00/u, ''), international };
    }
    from = to - 1;
  }
}

/** The country of a phone number with its prefix; the number as it would be dialled. */
export function phoneOf(
  run: Pick<DigitRun, 'digits' | 'international'>,
  homes: readonly string[],
): { value: string; country?: string } | undefined {
  if (run.international) {
    const phone = parsePhoneNumberFromString(`+${run.digits}`);
    return phone?.isValid() ? { value: phone.number, ...(phone.country && { country: phone.country }) } : undefined;
  }
  for (const home of homes) {
    if (isSupportedCountry(home) && isValidIn(run.digits, home)) return { value: run.digits };
  }
  return undefined;
}

function isValidIn(digits: string, country: CountryCode): boolean {
  return digits.length >= 9 && parsePhoneNumberFromString(digits, country)?.isValid() === true;
}

const isDigits = (traits: number): boolean => (traits & (trait.digit | trait.letter | trait.money)) === trait.digit;

function digitsOf(words: Words, t: number): string {
  return (words.from[t + 1] ?? 0) - (words.from[t] ?? 0) > most * 2
    ? '0'.repeat(most + 1)
    : words.word(t).replace(/\D/gu, '');
}
