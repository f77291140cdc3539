import type { ChosenLine } from '@/lib/domain/guidance';
import { readOpeningHours, type Weekday } from '@/lib/domain/opening-hours';
import type { Wording } from '../words';

/** A Monday, so that weekday N is N - 1 days later. */
const monday = Date.UTC(2024, 0, 1);
const oneDay = 86_400_000;

/** When a line answers, in the reader's language; `undefined` when that is not known. Times are those of the line's own country. */
export function hoursText(wording: Wording, hours: string | undefined): string | undefined {
  if (hours === undefined) return undefined;
  const open = readOpeningHours(hours);
  if (open === 'always') return wording.say('help.card.always');
  if (!open) return hours;
  const stretches = open.map(({ days, times }) =>
    [daysText(wording, days), times.map(({ from, to }) => `${from}–${to}`).join(', ')]
      .filter((part) => part !== '')
      .join(' '),
  );
  return stretches.join('; ');
}

/** Whether people answer just now; `undefined` where that is not known, or always so. */
export function openText({ say }: Wording, { hours, isOpen }: ChosenLine): string | undefined {
  if (isOpen === undefined || hours === '24/7') return undefined;
  return say(isOpen ? 'help.card.open' : 'help.card.closed');
}

function daysText(wording: Wording, days: readonly Weekday[]): string {
  if (days.length === 7) return wording.say('help.card.hours.daily');
  const name = new Intl.DateTimeFormat(wording.language, { weekday: 'short', timeZone: 'UTC' });
  const named = days.map((day) => name.format(monday + (day - 1) * oneDay));
  const isRun = days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  return isRun && named.length > 2 ? `${named[0]}–${named.at(-1)}` : named.join(', ');
}
