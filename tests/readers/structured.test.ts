import { describe, expect, test } from 'vitest';
import { readerFor, readPage } from '@/lib/readers';
import { postingTitled, visiblePosting } from '@/lib/readers/structured/job-posting';
import { jsonLdOf } from '@/lib/readers/structured/json-ld';
import { readPosting } from '@/lib/readers/structured/read-posting';
import { pieceByPiece } from '@/lib/readers/watch/piece-by-piece';
import { pageOf } from './page-of';

const text = 'We are looking for someone to help in our kitchen in the evening. Paid weekly, contract from day one.';
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Kitchen assistant',
  description: `<p>${text}</p>`,
  hiringOrganization: { '@type': 'Organization', name: 'Green Spoon' },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Harbour Town', addressCountry: { name: 'Nowhere' } },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { minValue: 1400, maxValue: 1500, unitText: 'MONTH' },
  },
};
const script = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const page = (head: string, body = `<h1>Kitchen assistant (m/f)</h1><div><p>${text}</p></div>`, title = 'Jobs') =>
  pageOf(`<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`);

test('a JobPosting that people can see is an offer, in the words they see', () => {
  expect(readPosting(page(script(posting)))?.offer).toMatchObject({
    reader: 'job-posting',
    kind: 'offer',
    title: 'Kitchen assistant (m/f)',
    text,
    employer: 'Green Spoon',
    place: 'Harbour Town, Nowhere',
    pay: '1400-1500 EUR MONTH',
  });
});

test.each<[string, ReturnType<typeof page>]>([
  ['its title is nowhere to be seen', page(script({ ...posting, title: 'Ship captain wanted' }))],
  [
    'its description is nowhere to be seen',
    page(script(posting), '<h1>Kitchen assistant</h1><p>Log in to read on.</p>'),
  ],
  ['its description is hidden', page(script(posting), `<h1>Kitchen assistant</h1><div hidden><p>${text}</p></div>`)],
  ['it has no title', page(script({ ...posting, title: undefined }))],
  ['it has no description', page(script({ ...posting, description: 7 }))],
])('a JobPosting is not believed when %s', (_, given) => expect(readPosting(given)).toBeUndefined());

test('of several, the one of the open offer counts', () => {
  const given = page(script([{ ...posting, title: 'Night porter' }, posting]));
  expect(postingTitled(given, 'Kitchen assistant')?.title).toBe('Kitchen assistant');
  expect(postingTitled(given, 'Ship captain')).toBeUndefined();
});

describe('values come in many shapes', () => {
  test.each<[string, object, object]>([
    ['an employer as text', { hiringOrganization: 'Green Spoon' }, { employer: 'Green Spoon' }],
    ['an address as text', { jobLocation: { address: 'Harbour Town' } }, { place: 'Harbour Town' }],
    ['several places', { jobLocation: [{ address: 'A' }, { address: 'B' }] }, { place: 'A; B' }],
    ['work from home', { jobLocation: undefined, jobLocationType: 'TELECOMMUTE' }, { place: 'Remote' }],
    ['pay as text', { baseSalary: '900 a month' }, { pay: '900 a month' }],
    ['pay as a number', { baseSalary: { currency: 'EUR', value: 900 } }, { pay: '900 EUR' }],
    ['no pay', { baseSalary: { currency: 'EUR', value: { minValue: 0 } } }, { pay: undefined }],
    ['character references', { title: 'Kitchen &amp; bar assistant' }, { title: 'Kitchen & bar assistant' }],
    [
      'nonsense everywhere',
      { hiringOrganization: [[]], jobLocation: 7, baseSalary: [true] },
      { employer: undefined, place: '7', pay: undefined },
    ],
  ])('%s', (_, change, expected) => {
    expect(visiblePosting(page(script({ ...posting, ...change })))).toMatchObject(expected);
  });
});

test('microdata says the same', () => {
  const body = `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Kitchen assistant</h1>
    <span itemprop="hiringOrganization"><b itemprop="name">Green Spoon</b></span><span itemprop="baseSalary">1400 €</span>
    <div itemprop="description"><p>${text}</p></div></div>`;
  expect(readPosting(page('', body))?.offer).toMatchObject({
    title: 'Kitchen assistant',
    employer: 'Green Spoon',
    pay: '1400 €',
    text,
  });
});

describe('what is built to hurt is ignored', () => {
  const nested = (depth: number): string => `${'['.repeat(depth)}${JSON.stringify(posting)}${']'.repeat(depth)}`;
  test.each<[string, string]>([
    ['nested 100,000 deep', nested(100_000)],
    ['nested 33 deep', nested(33)],
    ['a script over 256 KiB', JSON.stringify({ ...posting, filler: 'x'.repeat(262_144) })],
    ['no JSON', `{"@type": "JobPosting", title: }`],
    ['far down among 100,000 objects', JSON.stringify([...Array.from({ length: 3_000 }, () => ({})), posting])],
  ])('%s', (_, given) => expect(jsonLdOf(page(script(given)).document, 'JobPosting')).toEqual([]));

  test('names of the prototype give nothing', () => {
    const given = script(
      '{"@type":"JobPosting","__proto__":{"title":"Kitchen assistant"},"constructor":{"prototype":{"title":"x"}}}',
    );
    expect(visiblePosting(page(given))).toBeUndefined();
    expect(Reflect.get({}, 'title')).toBeUndefined();
  });

  test('line breaks inside texts are forgiven', () => {
    expect(
      jsonLdOf(page(script('{"@type":"JobPosting","title":"Kitchen\n assistant"}')).document, 'JobPosting'),
    ).toHaveLength(1);
  });
});

describe('a page of a site lists other offers beside its own', () => {
  const card = (title: string) =>
    `<div class="job-card-content"><h2 class="job-card-content-middle__title"><a href="/2">${title}</a></h2></div>`;
  const read = (body: string) => {
    const given = page(script(posting), body);
    const url = new URL('https://www.ejobs.ro/user/locuri-de-munca/1');
    const reading = readPage({ ...given, url });
    const pieces = pieceByPiece({ ...given, url }, readerFor(url), () => {});
    const whole = pieces.whole(pieces.entries());
    const kinds = reading.kind === 'offers' ? reading.offers.map(({ offer }) => offer.kind) : [];
    return { kinds, whole: whole.map(({ offer }) => offer.kind) };
  };

  test('and its own is read, too', () => {
    const body = `<h1>Kitchen assistant</h1><div><p>${text}</p></div>${card('Night porter')}`;
    expect(read(body)).toEqual({ kinds: ['offer', 'card'], whole: ['offer'] });
  });

  test('and a posting of an entry is not taken for the page’s', () => {
    const entry = card('Kitchen assistant').replace('</div>', `<div><p>${text}</p></div></div>`);
    expect(read(`<h1>Kitchen assistant jobs</h1>${entry}`)).toEqual({ kinds: ['card'], whole: [] });
  });
});
