/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The days a line answers, and its times as `HH:MM` in the line's own country; no times means they are not published. */
export interface OpenDays {
  readonly days: readonly Weekday[];
  readonly times: readonly { readonly from: string; readonly to: string }[];
}

export type OpeningHours = 'always' | readonly OpenDays[];

const weekdays: Readonly<Record<string, Weekday>> = { Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5, Sat: 6, Sun: 7 };
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const day = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d|24:00';
const segment = new RegExp(
  `^(daily|${day}(?:-${day})?(?:, ${day}(?:-${day})?)*)((?: (?:${time})-(?:${time}),?)*)$`,
  'u',
);

/**
 * Reads hours as `Helpline.hours` writes them: `24/7`, or `; `-separated stretches such as `Mon-Fri 09:00-17:00`,
 * `Mon, Wed 09:00-13:00, 15:00-18:00`, `daily 08:00-23:00`, `Mon-Fri`. Answers undefined for anything else.
 */
export function readOpeningHours(hours: string): OpeningHours | undefined {
  if (hours === '24/7') return 'always';
  const stretches = hours.split('; ').map(readStretch);
  return stretches.every((stretch) => stretch !== undefined) ? stretches : undefined;
}

function readStretch(text: string): OpenDays | undefined {
  const [, days, times = ''] = segment.exec(text) ?? [];
  if (days === undefined || times.endsWith(',')) return undefined;
  return {
    days: days === 'daily' ? everyDay : days.split(', ').flatMap(readDays),
    times: Array.from(times.matchAll(/(\d\d:\d\d)-(\d\d:\d\d)/gu), ([, from = '', to = '']) => ({ from, to })),
  };
}

/** `Fri-Mon` goes round the end of the week. */
function readDays(range: string): readonly Weekday[] {
  const [first = '', last = first] = range.split('-');
  const start = weekdays[first] ?? 1;
  const count = (((weekdays[last] ?? 1) - start + 7) % 7) + 1;
  return Array.from({ length: count }, (_, step) => everyDay[(start - 1 + step) % 7] ?? 1);
}

/** A moment as a clock on the wall has it: the day of the week, and the time as `HH:MM`. */
export interface WallTime {
  readonly day: Weekday;
  readonly time: string;
}

/** Whether a line answers then, by its own clock; `undefined` where its times on that day are not published. Holidays are not known. */
export function isOpenAt(hours: OpeningHours, { day, time }: WallTime): boolean | undefined {
  if (hours === 'always') return true;
  const before = everyDay[(day + 5) % 7];
  const stretches = hours.filter(({ days }) => days.includes(day));
  const isOpen =
    stretches.some(({ times }) => times.some(({ from, to }) => from <= time && (time < to || to < from))) ||
    hours.some(
      ({ days, times }) =>
        before !== undefined && days.includes(before) && times.some(({ from, to }) => to < from && time < to),
    );
  return !isOpen && stretches.some(({ times }) => times.length === 0) ? undefined : isOpen;
}
