import { describe, expect, test } from 'vitest';
import { guessCountry, isCountry } from '@/lib/app/guess-country';
import { helplineCountries } from '@/lib/knowledge/helplines';
import { homeOfLanguage, timeZones } from '@/lib/knowledge/time-zones';

test.each<[string, readonly string[], string]>([
  ['Europe/Madrid', ['en-US'], 'ES'],
  ['Atlantic/Canary', ['de-DE'], 'ES'],
  ['Europe/Kyiv', ['uk'], 'UA'],
  ['Europe/Kiev', ['ru-RU'], 'UA'],
  ['America/Argentina/Buenos_Aires', [], 'AR'],
  ['America/Buenos_Aires', [], 'AR'],
  ['America/Bogota', ['es-ES'], 'CO'],
  ['Asia/Calcutta', ['en-GB'], 'IN'],
  ['UTC', ['es-419', 'es-MX', 'en'], 'MX'],
  ['', ['en-UK'], 'GB'],
  ['', ['ro'], 'RO'],
  ['Etc/GMT-2', ['en', 'pt'], 'PT'],
  ['Mars/Olympus', ['en', 'ar'], 'INT'],
  ['', [], 'INT'],
  ['', ['', '-', 'x-private', 'es_ES', '\u0000', 'de-DE'], 'DE'],
  ['', ['en-EU', 'en-ZZ', 'en-XA'], 'INT'],
])('clock %j and languages %j are read as %s', (timeZone, languages, country) => {
  expect(guessCountry(timeZone, languages)).toBe(country);
});

describe('the table of clocks', () => {
  const zones = Object.values(timeZones).flatMap((names) => names.split(' '));

  test('names countries that exist, and each clock once', () => {
    expect(Object.keys(timeZones).filter((code) => !isCountry(code))).toEqual([]);
    expect(zones.filter((zone, place) => zones.indexOf(zone) !== place)).toEqual([]);
    expect(Object.values(homeOfLanguage).filter((code) => !isCountry(code))).toEqual([]);
  });

  test('knows every clock of Europe and the Americas that this engine knows', () => {
    const known = Intl.supportedValuesOf('timeZone').filter((zone) => /^(?:Europe|America)\//u.test(zone));
    expect(known.length).toBeGreaterThan(150);
    expect(known.filter((zone) => !zones.includes(zone))).toEqual([]);
  });

  test('knows a clock of every country with a helpline, but for Kosovo', () => {
    expect(helplineCountries.filter((code) => !(code in timeZones))).toEqual(['XK']);
  });
});

test.each(['EU', 'UK', 'ZZ', '419', 'es', 'ESP', '', 'QQ'])('%j is no country', (code) => {
  expect(isCountry(code)).toBe(false);
});
