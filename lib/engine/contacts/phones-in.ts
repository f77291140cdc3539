import { type DigitPiece, digitRuns } from './digit-runs';
import { e164 } from './e164';

/** A phone number found in a folded text. */
export interface PhoneIn {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const fewest = 7;
const most = 15;
/** Stretches tried in one text: each costs some tens of microseconds the first time. */
const mostTried = 60;
const date = /^(?:\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}([./-])\d{1,2}\2\d{1,2})$/u;

/** Phone numbers of a folded text, whatever is put between their digits or said for them. Two in a row are told apart. */
export function phonesIn(text: string, homes: readonly string[]): readonly PhoneIn[] {
  const found: PhoneIn[] = [];
  let tries = 0;
  for (const run of digitRuns(text)) {
    for (let from = 0; from < run.length; from++) {
      const stretches = stretchesFrom(run, from);
      for (const { to, digits, isInternational } of stretches) {
        if (tries++ > mostTried) return found;
        const start = run[from]?.start ?? 0;
        const end = run[to]?.end ?? 0;
        if (date.test(text.slice(start, end))) continue;
        const value = e164(digits, isInternational, homes);
        if (value === undefined) continue;
        found.push({ value, start: withPlus(text, start, isInternational), end });
        from = to;
        break;
      }
    }
  }
  return found;
}

/** Stretches of a run that begin at a piece and have a phone's length, longest first. */
function stretchesFrom(
  run: readonly DigitPiece[],
  from: number,
): readonly { readonly to: number; readonly digits: string; readonly isInternational: boolean }[] {
  const stretches = [];
  let digits = '';
  for (let to = from; to < run.length; to++) {
    digits += run[to]?.digits ?? '';
    if (digits.length > most + 4) break;
    if (digits.length >= fewest) stretches.push({ to, digits, isInternational: run[from]?.isInternational ?? false });
  }
  return stretches.reverse();
}

function withPlus(text: string, start: number, isInternational: boolean): number {
  return isInternational ? Math.max(0, text.lastIndexOf('+', start)) : start;
}
