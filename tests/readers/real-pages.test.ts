import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSavedPage } from '@/lib/cli/saved-page';
import { bare, said as saidOn, shareOf, words } from './measure';
import { pageOf } from './page-of';

const folder = new URL('../../../shared/pages/', import.meta.url);
const isThere = existsSync(new URL('manifest.json', folder));
if (!isThere) console.log('shared pages: ../shared/pages is not there, so no saved real page is read');

/** An offer page: its title, where its text stands on that page, and how much of its words we must have. */
const offers: readonly [file: string, address: string, title: string, text: string][] = [
  [
    'linkedin/job-guest-2026-08',
    'https://au.linkedin.com/jobs/view/a-1',
    '.top-card-layout__title',
    '.show-more-less-html__markup',
  ],
  ['indeed/job-au-2026-08', 'https://au.indeed.com/viewjob?jk=1', 'h1', '#jobDescriptionText'],
  [
    'kleinanzeigen/detail-2026-08',
    'https://www.kleinanzeigen.de/s-anzeige/a/1',
    '#viewad-title',
    '#viewad-description',
  ],
  ['craigslist/apa-bucharest-2015', 'http://bucharest.craigslist.org/apa/1.html', '.postingtitle', '#postingbody'],
  ['immobilien-de/detail-2026-08', 'https://www.immobilien.de/wohnen/1', 'h1', '.si-content__main'],
  ['greenhouse/job-old-board-2024', 'https://boards.greenhouse.io/a/jobs/1', 'h1', '#content'],
  ['greenhouse/job-new-board-2024', 'https://job-boards.greenhouse.io/a/jobs/1', 'h1', '.job__description'],
  ['jobindex/job-dk-2-2024', 'https://www.jobindex.dk/jobannonce/h1', 'h1', '.container-fluid .row'],
];

/** A list: how many entries it has and where their titles stand. */
const lists: readonly [file: string, address: string, titles: string][] = [
  ['linkedin/jobs-list-guest-2026-05', 'https://www.linkedin.com/jobs/a-jobs', '.base-search-card__title'],
  ['olx/ua-list-2025-12', 'https://www.olx.ua/uk/transport/', '[data-cy="l-card"] h4'],
  ['olx/pl-list-2025-07', 'https://www.olx.pl/elektronika/telefony/', '[data-cy="l-card"] h4'],
  ['infojobs/es-list-2025-11', 'https://www.infojobs.net/ofertas-trabajo/a', '.ij-OfferCardContent-description-title'],
  ['catho/list-2026-02', 'https://www.catho.com.br/vagas/a/', 'h2 a'],
  ['leboncoin/list-2019', 'https://www.leboncoin.fr/recherche', '[data-qa-id="aditem_title"]'],
  ['wg-gesucht/list-2026-08', 'https://www.wg-gesucht.de/a.html', '.offer_list_item h2 a'],
  ['schwarzesbrett/list-2026-08', 'https://schwarzesbrett.bremen.de/verkauf-und-angebote/mietobjekte', 'main h3 a'],
  ['gumtree-pl/list-2017', 'https://www.gumtree.pl/s-mieszkania', 'li.result .title a'],
];

const walls: readonly [file: string, address: string][] = [
  ['linkedin/authwall-2025-12', 'https://www.linkedin.com/authwall'],
  ['infojobs/es-captcha-2025-11', 'https://www.infojobs.net/distil/captcha.xhtml'],
  ['careerjet/blocked-2026-07', 'https://www.careerjet.co.in/jobs'],
  ['milanuncios/blocked-2025-06', 'https://www.milanuncios.com/ofertas-de-empleo/'],
];

const empty: readonly [file: string, address: string][] = [
  ['wallapop/search-shell-2026-04', 'https://es.wallapop.com/search'],
  ['indeed/es-list-truncated-2025-10', 'https://es.indeed.com/q-a.html'],
  ['facebook/photo-post-2025-11', 'https://www.facebook.com/a/photos/1'],
  ['willhaben/list-2026-08', 'https://www.willhaben.at/iad/a'],
];

const without: readonly string[] = [
  'linkedin/article',
  'vagas/no-result-2026-02',
  'x/profile-2025-09',
  'reddit/title-only',
  'reddit/video',
  'reddit/embedded',
  'reddit/image',
  'youtube/video',
  'medium/article',
  'hackernews/thread-2026-07',
  'readability/folha',
  'readability/aktualne',
  'readability/medium-1',
  'readability/tumblr',
  'readability/telegraph',
  'readability/bug-1255978',
  'readability/liberation-1',
  'readability/daringfireball-1',
  'readability/gmw',
  'readability/hukumusume',
  'readability/cnet-svg-classes',
  'news-de/abendblatt',
  'news-de/spektrum',
];

interface Entry {
  readonly file: string;
  readonly url: string | null;
}
const addresses: readonly Entry[] = isThere ? JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) : [];
const addressOf = (file: string): string => {
  const url = addresses.find((entry) => entry.file === `${file}.html`)?.url ?? '';
  return url.startsWith('http') ? url : `https://www.${file.split('/')[0]}.example/page`;
};

const htmlOf = (file: string): string => readFileSync(new URL(`${file}.html`, folder), 'utf8');
/** What the page says in these places. */
const said = (file: string, address: string, selector: string): readonly string[] =>
  saidOn(htmlOf(file), address, selector);

function read(file: string, address: string) {
  const complaints: unknown[] = [];
  const reading = readSavedPage(htmlOf(file), new URL(address), (report) => complaints.push(report));
  expect(complaints).toEqual([]);
  return reading;
}

test('the measure can fail: half of the words are half of the words', () => {
  expect(shareOf('a b c d', 'b d')).toBe(0.5);
  expect(shareOf('a a', 'a')).toBe(0.5);
});

describe.runIf(isThere)('saved real pages', () => {
  test.each(offers)('%s is an offer with its title and its text', (file, address, title, text) => {
    const reading = read(file, address);
    if (reading.kind !== 'offers') throw new Error(reading.why);
    const [first] = reading.offers;
    expect(first?.offer.kind).toBe('offer');
    expect(bare(said(file, address, title)[0] ?? '')).toContain(bare(first?.offer.title ?? 'no title'));
    const [longest = ''] = [...said(file, address, text)].sort((a, b) => b.length - a.length);
    expect(words(longest).length).toBeGreaterThan(100);
    expect(shareOf(longest, `${first?.offer.title} ${first?.offer.text}`)).toBeGreaterThanOrEqual(0.9);
  });

  test.each(lists)('%s is a list of which every entry is read', (file, address, titles) => {
    const reading = read(file, address);
    if (reading.kind !== 'offers') throw new Error(reading.why);
    expect(reading.offers.map(({ offer }) => bare(offer.title ?? ''))).toEqual(said(file, address, titles).map(bare));
    expect(new Set(reading.offers.map(({ offer }) => offer.kind))).toEqual(new Set(['card']));
  });

  test.each(walls)('%s is a wall', (file, address) => {
    expect(read(file, address)).toMatchObject({ kind: 'nothing', nothing: 'wall' });
  });

  test.each(empty)('%s shows nothing yet', (file, address) => {
    expect(read(file, address)).toMatchObject({ kind: 'nothing', nothing: 'unreadable' });
  });

  test.each(without)('%s offers nothing', (file) => {
    expect(read(file, addressOf(file))).toMatchObject({ kind: 'nothing', nothing: 'no-offer' });
  });

  test('the caption of a post is read with who wrote it, and of its comments the long ones', () => {
    const reading = read('instagram/post-2025-11', addressOf('instagram/post-2025-11'));
    if (reading.kind !== 'offers') throw new Error(reading.why);
    const [caption, ...comments] = reading.offers.map(({ offer }) => offer);
    const described = pageOf(htmlOf('instagram/post-2025-11')).document.querySelector('[property="og:description"]');
    const [, author] = /- (\S+) /u.exec(described?.getAttribute('content') ?? '') ?? [];
    expect(caption?.employer).toBe(author);
    expect(bare(described?.getAttribute('content') ?? '')).toContain(bare(caption?.text ?? '-').slice(0, 100));
    expect(comments.map(({ employer, text }) => [employer !== author, text.length >= 60])).toEqual(
      comments.map(() => [true, true]),
    );
  });

  test('two posts of a channel are read', () => {
    const reading = read('telegram-preview/channel-excerpt-2026-08', 'https://t.me/s/channel');
    if (reading.kind !== 'offers') throw new Error(reading.why);
    expect(reading.offers.map(({ offer }) => [offer.kind, offer.text.length > 200])).toEqual([
      ['post', true],
      ['post', true],
    ]);
  });
});
