import type { Count, KeptCounts } from '@/lib/domain/kept-overview';
import type { KeptSummary } from './kept-summary';

/** Counts offers by site, place, harm and month: numbers that name nobody. */
export function countsOf(summaries: readonly KeptSummary[]): KeptCounts {
  return {
    sites: counted(summaries.map(({ site }) => site)),
    places: counted(summaries.map(({ place }) => place)),
    harms: counted(summaries.map(({ harms }) => harms[0])),
    months: counted(summaries.map(monthOf)).toSorted((one, other) =>
      (other.value ?? '').localeCompare(one.value ?? ''),
    ),
  };
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The month something was kept in, by the calendar of the user's time zone then. */
function monthOf({ at, zone }: Pick<KeptSummary, 'at' | 'zone'>): string {
  const parts = calendarOf(zone).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}`;
}

/** Making one takes longer than everything else here. */
function calendarOf(zone: string): Intl.DateTimeFormat {
  const calendar = calendars.get(zone) ?? newCalendar(zone);
  calendars.set(zone, calendar);
  return calendar;
}

function newCalendar(timeZone: string): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...options, timeZone });
  } catch (error) {
    // A file from elsewhere may name a zone that this browser has no clock for.
    console.debug(error);
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}

function counted<T extends string>(values: readonly (T | undefined)[]): readonly Count<T>[] {
  const met = new Map<T | undefined, number>();
  for (const value of values) met.set(value, (met.get(value) ?? 0) + 1);
  return [...met]
    .map(([value, offers]) => (value === undefined ? { offers } : { value, offers }))
    .sort((one, other) => Number('value' in other) - Number('value' in one) || other.offers - one.offers);
}
