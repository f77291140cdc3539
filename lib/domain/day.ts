/** A day as the user's calendar has it, in days since 1970-01-01. Sightings are dated by the day: the hour is nobody's business. */
export type Day = number;

const oneDay = 86_400_000;

/** Midnight in UTC of that day, in milliseconds, for a date to be written from in UTC. */
export function startOf(day: Day): number {
  return day * oneDay;
}

/** The day a moment in UTC falls on; the inverse of `startOf`. */
export function dayAt(utc: number): Day {
  return Math.floor(utc / oneDay);
}
