import { expect, test } from 'vitest';
import { nothingAt } from '@/lib/readers/changed';
import { defineReader } from '@/lib/readers/reader';
import { readerFor } from '@/lib/readers/registry';
import { pageOf } from './page-of';

const reader = defineReader({
  id: 'board',
  name: 'Board',
  group: 'jobs',
  matches: ['*://board.example/*'],
  offersAt: ['/offer/*'],
  checked: '2026-11-01',
  read: () => ({ kind: 'nothing', nothing: 'no-offer', why: '' }),
});
const prose = `<h1>Something else</h1><p>${'Words that are here in place of an offer. '.repeat(12)}</p>`;
const at = (path: string, html: string) => nothingAt(pageOf(html, `https://board.example/${path}`), reader).nothing;

test('an offer that is not where it should be means that the site may have changed', () => {
  expect(at('offer/1', prose)).toBe('changed');
  expect(nothingAt(pageOf(prose, 'https://board.example/offer/1'), undefined).nothing).toBe('no-offer');
});
test('where no offer need be, nothing has', () => expect(at('about', prose)).toBe('no-offer'));
test('a page that is not there yet has not', () => expect(at('offer/1', '<div id="app"></div>')).toBe('unreadable'));

test.each([
  ['https://au.indeed.com/viewjob?jk=1', true],
  ['https://www.olx.pl/d/oferta/praca-w-kuchni-CID4-ID1abc.html', true],
  ['https://www.olx.pl/praca/', false],
  ['https://www.kleinanzeigen.de/s-anzeige/koch/1-102-1', true],
  ['https://www.kleinanzeigen.de/s-jobs/c102', false],
  ['https://www.pracuj.pl/praca/kucharz-krakow,oferta,1001', true],
  ['https://spb.hh.ru/vacancy/123', true],
  ['https://hh.ru/search/vacancy?text=a', false],
  ['https://bucharest.craigslist.org/lab/d/bucharest-help/1.html', true],
  ['https://www.infojobs.net/madrid/camarero/of-i0abc', true],
])('%s shows an offer: %s', (address, isOffer) => {
  const page = pageOf(prose, address);
  expect(nothingAt(page, readerFor(page.url)).nothing).toBe(isOffer ? 'changed' : 'no-offer');
});
