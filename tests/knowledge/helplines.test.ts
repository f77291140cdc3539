import { describe, expect, test } from 'vitest';
import type { Helpline } from '@/lib/domain/guidance';
import { readOpeningHours } from '@/lib/domain/opening-hours';
import { helplines } from '@/lib/knowledge/helplines';
import { readHelpline } from '@/scripts/helplines/helpline-schema';
import { canBeDialled } from '@/scripts/helplines/phone-number';

const files = import.meta.glob<readonly Helpline[]>('/lib/knowledge/helplines/*.ts', {
  eager: true,
  import: 'default',
});

const dialled = (line: Helpline): readonly string[] =>
  [
    line.phone,
    line.whatsapp,
    line.sms,
    line.fromAbroad,
    ...(line.phonesByLanguage ?? []).map(({ phone }) => phone),
  ].filter((number) => number !== undefined);

test('there are lines for more than fifty countries', () => {
  expect(helplines.length).toBeGreaterThanOrEqual(212);
  expect(new Set(helplines.map(({ country }) => country)).size).toBeGreaterThan(50);
});

test.each(helplines)('$id is complete and its numbers exist', (line) => {
  expect(readHelpline({ ...line })).toEqual(line);
  expect(dialled(line).filter((number) => !canBeDialled(number))).toEqual([]);
});

test('a country has its own file, and the file only that country', () => {
  const misplaced = Object.entries(files).flatMap(([file, lines]) =>
    (lines ?? []).filter(({ country, id }) => {
      const code = country.toLowerCase();
      return !file.endsWith(`/${code}.ts`) || !id.startsWith(`${code}-`);
    }),
  );
  expect(misplaced.map(({ id }) => id)).toEqual([]);
});

test('the few lines that one page alone gives are emergency numbers and lines of countries that have no surer one', () => {
  const unsure = helplines.filter(({ confidence }) => confidence !== 'high');
  expect(unsure.length).toBeLessThan(helplines.length / 10);
  expect(unsure.every(({ confidence }) => confidence === 'medium')).toBe(true);
});

test('freephone and short numbers are never given as the number from abroad', () => {
  const short = helplines.filter(({ fromAbroad }) => fromAbroad !== undefined && !/^\+\d{7,15}$/u.test(fromAbroad));
  expect(short).toEqual([]);
});

describe('hours', () => {
  test.each<[string, unknown]>([
    ['24/7', 'always'],
    ['Mon-Fri 09:00-17:00', [{ days: [1, 2, 3, 4, 5], times: [{ from: '09:00', to: '17:00' }] }]],
    ['daily 08:00-23:00', [{ days: [1, 2, 3, 4, 5, 6, 7], times: [{ from: '08:00', to: '23:00' }] }]],
    ['Mon-Fri', [{ days: [1, 2, 3, 4, 5], times: [] }]],
    [
      'Mon, Wed-Thu 09:00-13:00, 15:00-18:00; Sat-Mon 10:00-24:00',
      [
        {
          days: [1, 3, 4],
          times: [
            { from: '09:00', to: '13:00' },
            { from: '15:00', to: '18:00' },
          ],
        },
        { days: [6, 7, 1], times: [{ from: '10:00', to: '24:00' }] },
      ],
    ],
  ])('%s', (text, hours) => expect(readOpeningHours(text)).toEqual(hours));

  test.each([
    '',
    'office hours',
    '24/7 (2019)',
    'Mon-Fri 9-17',
    'Mon-Fri 09:00-25:00',
    'Mon-Fri 09:00-17:00,',
    'Lun-Ven 09:00-17:00',
  ])('%j is not hours', (text) => expect(readOpeningHours(text)).toBeUndefined());
});
