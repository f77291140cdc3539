import type { Helpline } from '@/lib/domain/guidance';
import { isOpenAt, readOpeningHours, type WallTime, type Weekday } from '@/lib/domain/opening-hours';
import { timeZones } from '@/lib/knowledge/time-zones';

const weekdays: Readonly<Record<string, Weekday>> = { Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5, Sat: 6, Sun: 7 };

/**
 * Whether people answer on a line at that moment, by the clocks of its country; `undefined` where its hours are not known, or where the
 * clocks of the country do not agree on it.
 */
export function isOpenNow({ country, hours }: Pick<Helpline, 'country' | 'hours'>, now: Date): boolean | undefined {
  const open = hours === undefined ? undefined : readOpeningHours(hours);
  if (open === undefined) return undefined;
  if (open === 'always') return true;
  const [first, ...others] = clocksOf(country).map((clock) => isOpenAt(open, read(clock, now)));
  return others.every((other) => other === first) ? first : undefined;
}

const clocks = new Map<string, readonly Intl.DateTimeFormat[]>();

function clocksOf(country: string): readonly Intl.DateTimeFormat[] {
  const made = clocks.get(country) ?? (timeZones[country]?.split(' ') ?? []).flatMap(clockOf);
  clocks.set(country, made);
  return made;
}

/** Zones are founded and renamed; a browser may not know the newest. */
function clockOf(timeZone: string): readonly Intl.DateTimeFormat[] {
  try {
    return [
      new Intl.DateTimeFormat('en-GB', {
        timeZone,
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
    ];
  } catch (fault) {
    if (fault instanceof RangeError) return [];
    throw fault;
  }
}

function read(clock: Intl.DateTimeFormat, now: Date): WallTime {
  const parts = Object.fromEntries(clock.formatToParts(now).map(({ type, value }) => [type, value]));
  return { day: weekdays[parts.weekday ?? ''] ?? 1, time: `${parts.hour}:${parts.minute}` };
}
