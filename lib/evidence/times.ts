/** A moment as people and as machines write it. */
export interface Times {
  /** In the language of the reader, with its zone: `29 November 2026 at 15:30:12 GMT+1`. */
  readonly shown: string;
  /** ISO 8601 in that zone, with the distance from UTC: `2026-11-29T15:30:12+01:00`. */
  readonly local: string;
  /** ISO 8601 in UTC: `2026-11-29T14:30:12Z`. */
  readonly utc: string;
}

/** @param at milliseconds since 1970. @param zone IANA name; one that this browser does not know is taken for UTC. */
export function timesOf(at: number, zone: string, language: string): Times {
  const timeZone = isZone(zone) ? zone : 'UTC';
  const shown = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone }).format(at);
  return { shown, local: localTime(at, timeZone), utc: new Date(at).toISOString().replace(/\.\d+Z$/u, 'Z') };
}

export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false; // The one way there is to ask.
  }
}

function localTime(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  const year = part('year').padStart(4, '0');
  return `${year}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}${offset}`;
}
