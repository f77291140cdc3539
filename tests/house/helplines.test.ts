import { describe, expect, test } from 'vitest';
import type { Helpline } from '@/lib/domain/guidance';
import { helplines } from '@/lib/knowledge/helplines';

const year = 365 * 24 * 60 * 60 * 1000;
const secureAddress = /^https:\/\/[^\s/]+\.[^\s/]+/u;

/** What is wrong with an entry, in words; nothing when it may be shown. */
function wrong(line: Helpline, now: number): readonly string[] {
  const checked = Date.parse(line.checked);
  const addresses = [line.source, line.web, line.chat].filter((address) => address !== undefined);
  const isReachable = [line.phone, line.whatsapp, line.telegram, line.sms, line.chat, line.web, line.email].some(
    Boolean,
  );
  return [
    ...(/^(?:[A-Z]{2}|EU|INT)$/u.test(line.country) ? [] : ['country is not a code']),
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(line.checked) && checked <= now ? [] : ['checked is not a past date']),
    ...(now - checked > year ? ['not checked for a year'] : []),
    ...addresses.filter((address) => !secureAddress.test(address)).map((address) => `not https: ${address}`),
    ...(line.phone === undefined || /^(?:\+\d{7,15}|\*?\d{2,10})$/u.test(line.phone)
      ? []
      : [`not a number to call: ${line.phone}`]),
    ...(isReachable ? [] : ['no way to reach it']),
    ...(line.needs.length > 0 && line.name && line.englishName ? [] : ['no need or no name']),
  ];
}

describe('the check can fail', () => {
  const good: Helpline = {
    id: 'xx-line',
    country: 'XX',
    name: 'Line',
    englishName: 'Line',
    needs: ['trafficking'],
    phone: '+34600000000',
    confidence: 'high',
    source: 'https://line.example/',
    checked: '2026-01-01',
  };
  const { phone: _phone, ...unreachable } = good;
  test('a good entry is fine', () => expect(wrong(good, Date.parse('2026-06-01'))).toEqual([]));
  test.each<[string, Helpline]>([
    ['not checked for a year', { ...good, checked: '2025-05-01' }],
    ['checked is not a past date', { ...good, checked: '2027-01-01' }],
    ['not https: http://line.example/', { ...good, source: 'http://line.example/' }],
    ['no way to reach it', unreachable],
    ['not a number to call: call us', { ...good, phone: 'call us' }],
  ])('%s', (what, line) => {
    expect(wrong(line, Date.parse('2026-06-01'))).toEqual([what]);
  });
});

test('ids are given once', () => {
  const ids = helplines.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(helplines)('$id may be shown', (line) => {
  expect(wrong(line, Date.now())).toEqual([]);
});
