import { homeOfLanguage, timeZones } from '@/lib/knowledge/time-zones';

const countryOfZone: ReadonlyMap<string, string> = new Map(
  Object.entries(timeZones).flatMap(([country, zones]) => zones.split(' ').map((zone) => [zone, country] as const)),
);

/**
 * The country of the reader, ISO 3166-1 alpha-2, from what the browser knows without asking anyone: the clock first, then the region of
 * a language (`es-MX`), then where a language is at home. `INT` when nothing tells; nothing is looked up on the network.
 * `languages` are BCP 47, most wanted first; malformed ones are passed over.
 */
export function guessCountry(timeZone: string, languages: readonly string[]): string {
  const locales = languages.flatMap((language) => readLocale(language) ?? []);
  return (
    countryOfZone.get(timeZone) ??
    locales.map(({ region }) => region).find((region) => region !== undefined && isCountry(region)) ??
    locales.map(({ language }) => homeOfLanguage[language]).find((country) => country !== undefined) ??
    'INT'
  );
}

/** Whether `code` is the alpha-2 code of a country or territory: `ES` is; `EU`, `UK`, `419`, `ZZ` and `es` are not. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/u.test(code) || areas.has(code)) return false;
  return names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Codes that have a name but no country of their own. */
const areas: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

function readLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}
