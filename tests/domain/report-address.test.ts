import { describe, expect, test } from 'vitest';
import type { Assessment } from '@/lib/domain/assessment';
import {
  mostSigns,
  type ReportRequest,
  readReportFragment,
  reportFragment,
  reportRequest,
} from '@/lib/domain/report-address';

const request: ReportRequest = {
  site: 'linkedin-messages',
  harms: ['sextortion', 'money_mule'],
  signs: ['secrecy', 'moves-to-messenger'],
};

describe('an address', () => {
  test.each<[string, ReportRequest]>([
    ['of a site with signs', request],
    ['of no known site', { harms: ['sex_trafficking'], signs: [] }],
    ['without anything', { harms: [], signs: [] }],
  ])('%s is read as it was written', (_, written) => {
    expect(readReportFragment(`#${reportFragment(written)}`)).toEqual(written);
    expect(readReportFragment(reportFragment(written))).toEqual(written);
  });

  test('holds ids and nothing that needs quoting', () => {
    expect(reportFragment(request)).toBe(
      'site=linkedin-messages&harms=sextortion,money_mule&signs=secrecy,moves-to-messenger',
    );
  });

  test('leaves out a sign that is no id, so that no word of an offer can be in it', () => {
    expect(reportFragment({ harms: [], signs: ['Call +34 600 000 000', 'secrecy', 'a&site=x'] })).toBe(
      'harms=&signs=secrecy',
    );
  });
});

test.each([
  '',
  '#',
  '#harms=boredom,SEXTORTION&signs=<b>,A,1,../x,%00',
  '#site=../../etc&harms=%3Cscript%3E&signs=%22onload%3D',
  '#site=javascript:alert(1)&harms=toString,__proto__&signs=constructor()',
  `#site=${'a'.repeat(61)}&signs=${'a'.repeat(61)}`,
  '#site=A%20b&harms=&signs=,,,',
  '#%E0%A4%A&&&===',
])('a hostile fragment asks for nothing: %s', (fragment) => {
  expect(readReportFragment(fragment)).toEqual({ harms: [], signs: [] });
});

test('an endless list is cut, and said once', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => `sign-${'abcdefghij'[index % 10]}`).join(',');
  const read = readReportFragment(`harms=${'sextortion,'.repeat(5_000)}&signs=${many}`);
  expect(read.harms).toEqual(['sextortion']);
  expect(read.signs).toHaveLength(10);
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `sign-${letter}`).join(',');
  expect(readReportFragment(`signs=${letters}`).signs).toHaveLength(mostSigns);
});

test('a request for an offer names its reader, its likeliest harms and its signs, and quotes nothing', () => {
  const assessment = {
    harms: ['sextortion', 'minor_grooming', 'money_mule', 'romance_sugar_scam'],
    countries: ['CH'],
    reasons: [
      {
        indicator: 'secrecy',
        theme: 'control-isolation',
        strength: 'strong',
        quote: 'tell no one',
        part: 'text',
        start: 0,
        end: 11,
      },
    ],
  } as const satisfies Partial<Assessment>;
  expect(reportRequest({ reader: 'olx' }, assessment)).toEqual({
    site: 'olx',
    harms: ['sextortion', 'minor_grooming', 'money_mule'],
    signs: ['secrecy'],
  });
});
