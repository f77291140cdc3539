/** A day of the user's calendar, as a field for a date writes it. */
interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads what a field for a date holds, such as `2026-11-29`; `undefined` where it is empty. */
export function dayOf(value: string): CalendarDay | undefined {
  const [, year, month, day] = /^(\d{4,6})-(\d{2})-(\d{2})$/u.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** When a day, or one so many days later, begins where the user is; in milliseconds since 1970. */
export function dayStart(day: CalendarDay | undefined, later: number): number | undefined {
  return day && new Date(day.year, day.month - 1, day.day + later).getTime();
}

/** The day of a moment, where the user is, as a field for a date holds it. */
export function dayField(at: number): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
