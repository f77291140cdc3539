import { describe, expect, test } from 'vitest';
import { guide } from '@/lib/app/guide';
import { isOpenNow } from '@/lib/app/open-now';
import type { Harm } from '@/lib/domain/indicator';
import { firstContacts, inOtherLanguages } from '../browser/pages/first-contact-table';

/** Nine to five on working days. */
const office = 'Mon-Fri 09:00-17:00';

describe('whether people answer now', () => {
  test.each([
    ['ES', office, '2026-11-24T09:30:00Z', true],
    // In Madrid it is half past eight, on the Canary Islands half past seven.
    ['ES', office, '2026-11-24T07:30:00Z', false],
    ['RO', office, '2026-11-24T07:30:00Z', true],
    ['GB', office, '2026-11-24T16:30:00Z', true],
    ['RO', office, '2026-11-24T16:30:00Z', false],
    // Summer time.
    ['RO', office, '2026-07-21T06:30:00Z', true],
    ['RO', office, '2026-11-24T06:30:00Z', false],
    // Sunday here, Monday there.
    ['NZ', office, '2026-11-22T21:00:00Z', true],
    ['RO', '24/7', '2026-11-22T03:00:00Z', true],
    ['EU', '24/7', '2026-11-22T03:00:00Z', true],
  ])('%s, %s, %s: %s', (country, hours, now, isOpen) =>
    expect(isOpenNow({ country, hours }, new Date(now))).toBe(isOpen));

  test.each([
    ['clocks of one country that do not agree', 'ES', office, '2026-11-24T08:00:00Z'],
    ['a country of no clock', 'INT', office, '2026-11-24T12:00:00Z'],
    ['hours that say no times', 'ES', 'Mon-Fri', '2026-11-24T12:00:00Z'],
    ['hours nobody can read', 'ES', 'mornings', '2026-11-24T12:00:00Z'],
  ])('is not known: %s', (_, country, hours, now) =>
    expect(isOpenNow({ country, hours }, new Date(now))).toBeUndefined());

  test('is not known without hours', () => expect(isOpenNow({ country: 'ES' }, new Date())).toBeUndefined());
});

const harmOf: Readonly<Record<string, Harm>> = {
  labour: 'labour_exploitation',
  'sex trafficking': 'sex_trafficking',
  'minor chat': 'minor_grooming',
  scam: 'job_scam_identity_theft',
};
const everyHour = Array.from({ length: 7 * 24 }, (_, hour) => new Date(Date.UTC(2026, 10, 23, hour, 30)));
const cells = [
  ...Object.entries(firstContacts).flatMap(([code, row]) =>
    Object.entries(row).map(([harm, wanted]) => [code, 'en', harm, wanted] as const),
  ),
  ...inOtherLanguages.map((wanted) => [wanted.country, wanted.language, wanted.harm, wanted] as const),
];

test.each(
  cells,
)('%s for %s, %s: at each hour of a week the first line is the one that was decided on', (code, language, harm, wanted) => {
  const asked = { harms: [harmOf[harm] ?? 'sex_trafficking'], jobCountries: [] };
  for (const now of everyHour) {
    const chosen = guide(asked, { code, guessed: false }, { language }, now).helplines;
    const [first] = chosen;
    const isWanted = first?.name === wanted.line;
    expect(isWanted || first?.name === wanted.whenClosed?.line, `${now.toISOString()}: ${first?.name}`).toBe(true);
    if (!isWanted) expect(chosen.find(({ name }) => name === wanted.line)?.isOpen ?? false).toBe(false);
    if (isWanted && wanted.whenClosed) expect(first?.isOpen).toBe(true);
  }
});
