import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPage } from '@/lib/readers';
import { readAnyPage } from '@/lib/readers/fallback';
import { bare, foreignTo, said, shareOf, words } from './measure';
import { pageOf } from './page-of';

const folder = new URL('../../../shared/pages/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere)
  console.log('shared pages: ../shared/pages is not there, so no saved real page is read as an unknown one');

/** Nothing in it speaks for an offer. */
const nowhere = 'https://www.unknown.example/page';

/** An offer page: where its title, its words, all that belongs to the offer, and who offers stand. */
const offers: readonly [file: string, title: string, text: string, whole: string, employer?: string][] = [
  [
    'linkedin/job-guest-2026-08',
    '.top-card-layout__title',
    '.show-more-less-html__markup',
    '.top-card-layout, .description',
    '.topcard__org-name-link',
  ],
  [
    'indeed/job-au-2026-08',
    'h1',
    '#jobDescriptionText',
    '.jobsearch-JobComponent',
    '[data-testid="inlineHeader-companyName"]',
  ],
  ['kleinanzeigen/detail-2026-08', '#viewad-title', '#viewad-description', '#viewad-product, #viewad-sidebar'],
  ['craigslist/apa-bucharest-2015', '.postingtitle', '#postingbody', 'section.body'],
  ['immobilien-de/detail-2026-08', 'h1', '.si-content__main', '.si-page', '.si-agent__contact-person'],
  ['greenhouse/job-old-board-2024', 'h1', '#content', '#header, #content', '.company-name'],
  ['greenhouse/job-new-board-2024', 'h1', '.job__description', '.job__header, .job__description'],
  // An employer's own page: all of it is the ad.
  ['jobindex/job-dk-2-2024', 'h1', '.container-fluid .row', 'body > :not(.topbar)'],
];

/** A list and where its titles stand. */
const lists: readonly [file: string, titles: string][] = [
  ['linkedin/jobs-list-guest-2026-05', '.base-search-card__title'],
  ['olx/ua-list-2025-12', '[data-cy="l-card"] h4'],
  ['olx/pl-list-2025-07', '[data-cy="l-card"] h4'],
  ['infojobs/es-list-2025-11', '.ij-OfferCardContent-description-title'],
  ['catho/list-2026-02', 'h2 a'],
  ['leboncoin/list-2019', '[data-qa-id="aditem_title"]'],
  ['wg-gesucht/list-2026-08', '.offer_list_item h2 a'],
  ['schwarzesbrett/list-2026-08', 'main h3 a'],
  ['gumtree-pl/list-2017', 'li.result .title a'],
];

/** Offer pages of sites with readers, at an address of the site. */
const known: readonly [file: string, address: string][] = [
  ['linkedin/job-guest-2026-08', 'https://au.linkedin.com/jobs/view/a-1'],
  ['indeed/job-au-2026-08', 'https://au.indeed.com/viewjob?jk=1'],
  ['kleinanzeigen/detail-2026-08', 'https://www.kleinanzeigen.de/s-anzeige/a/1'],
  ['craigslist/apa-bucharest-2015', 'http://bucharest.craigslist.org/apa/1.html'],
  ['greenhouse/job-old-board-2024', 'https://boards.greenhouse.io/a/jobs/1'],
  ['greenhouse/job-new-board-2024', 'https://job-boards.greenhouse.io/a/jobs/1'],
  ['jobindex/job-dk-2-2024', 'https://www.jobindex.dk/jobannonce/h1'],
];

const htmlOf = (file: string): string =>
  readFileSync(new URL(`${file}.html`, folder), 'utf8').replace(/<style\b[^>]{0,500}>[^<]*<\/style>/giu, '');
/** Without spaces: where an element ends within a word is nothing to measure. */
const solid = (text: string): string => words(text).join('');

test('the measure can fail: foreign words are those that are not there', () => {
  expect(foreignTo('a b', 'a b c d')).toBe(0.5);
  expect(foreignTo('a', '')).toBe(0);
});

describe.runIf(isThere)('a saved page, read as one of a site nobody knows', () => {
  test.each(offers)('%s: its offer, hardly anything else, and who offers', (file, title, text, whole, employer) => {
    const html = htmlOf(file);
    const reading = readAnyPage(pageOf(html, nowhere));
    if (reading.kind !== 'offers') throw new Error(reading.why);
    const offer = reading.offers[0]?.offer;
    expect(solid(said(html, nowhere, title)[0] ?? '')).toContain(solid(offer?.title ?? 'no title'));
    const [longest = ''] = [...said(html, nowhere, text)].sort((a, b) => b.length - a.length);
    expect(shareOf(longest, `${offer?.title} ${offer?.text}`)).toBeGreaterThanOrEqual(0.9);
    const home = `${said(html, nowhere, whole).join(' ')} ${offer?.title}`;
    expect(foreignTo(home, offer?.text ?? '')).toBeLessThanOrEqual(0.05);
    if (employer) expect(solid(said(html, nowhere, employer)[0] ?? '')).toContain(solid(offer?.employer ?? 'none'));
  });

  test.each(lists)('%s: at least 95 of 100 entries, each once', (file, titles) => {
    const html = htmlOf(file);
    const reading = readAnyPage(pageOf(html, nowhere));
    if (reading.kind !== 'offers') throw new Error(reading.why);
    const wanted = said(html, nowhere, titles).map(bare);
    const got = reading.offers.map(({ offer }) => bare(offer.title ?? ''));
    expect(shareOf(wanted.map(solid).join(' '), got.map(solid).join(' '))).toBeGreaterThanOrEqual(0.95);
    expect(new Set(reading.offers.map(({ anchor }) => anchor)).size).toBe(got.length);
    expect(got.length, 'what is no entry').toBeLessThanOrEqual(wanted.length * 1.15);
  });
});

describe.runIf(isThere)('a saved page, read by the reader of its site', () => {
  test.each(known)('%s: hardly a foreign word', (file, address) => {
    const html = htmlOf(file);
    const reading = readPage(pageOf(html, address));
    if (reading.kind !== 'offers') throw new Error(reading.why);
    const offer = reading.offers[0]?.offer;
    const whole = offers.find(([name]) => name === file)?.[3] ?? '';
    expect(foreignTo(`${said(html, address, whole).join(' ')} ${offer?.title}`, offer?.text ?? '')).toBeLessThanOrEqual(
      0.05,
    );
  });
});
