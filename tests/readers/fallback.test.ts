import { describe, expect, test } from 'vitest';
import { readAnyPage } from '@/lib/readers/fallback';
import { readSelection } from '@/lib/readers/selection';
import { pageOf } from './page-of';

const page = (title: string, body: string, head = '', address?: string) =>
  pageOf(`<html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`, address);
const nav = '<header><nav><a href="/">Home</a><a href="/about">About us, the people and the house</a></nav></header>';
const footer = '<footer><a href="/terms">Terms</a><p>All rights reserved by the owners of this page.</p></footer>';
const ad = `<p>We are looking for a kitchen assistant from May to October. Full-time, 1,400 € a month, a room can be rented nearby.</p>
<p>Requirements: you like to work with others and get up early. Experience is not needed, we show you everything in the first week.</p>
<p>Interested? Call us on 600 000 000 or write to us, we answer the same day.</p>`;
const essay = `<p>${'The history of the harbour begins with a wall of stones that fishermen piled up against the winter storms. '.repeat(12)}</p>`;

describe('a page of an unknown make that offers something', () => {
  test.each([
    ['with a main part', `${nav}<main><h1>Kitchen assistant</h1>${ad}</main>${footer}`],
    ['without one', `${nav}<div><div><h1>Kitchen assistant</h1></div><div>${ad}</div></div>${footer}`],
    ['with an article', `${nav}<article><h1>Kitchen assistant</h1>${ad}</article>${footer}`],
    [
      'with a form to apply',
      `${nav}<main><h1>Kitchen assistant</h1>${ad}<form><label>Your name and all your addresses</label></form></main>${footer}`,
    ],
    ['under a smaller heading', `${nav}<div><h2>Kitchen assistant</h2>${ad}</div>${footer}`],
  ])('%s is an offer', (_, body) => {
    const reading = readAnyPage(page('Kitchen assistant | Canteen', body));
    if (reading.kind !== 'offers') throw new Error(reading.why);
    expect(reading.offers).toHaveLength(1);
    const [{ offer } = { offer: undefined }] = reading.offers;
    expect(offer).toMatchObject({ reader: 'fallback', kind: 'offer', title: 'Kitchen assistant' });
    expect(offer?.text).toContain('We are looking for a kitchen assistant');
    expect(offer?.text).toContain('we answer the same day');
    expect(offer?.text).not.toMatch(/About us|All rights|Your name/u);
    expect(offer?.contacts).toEqual(['600 000 000']);
  });

  test('offers beside it are not part of it', () => {
    const more = Array.from(
      { length: 6 },
      (_, index) => `<li><h3><a href="/job/${index}">Waiter number ${index}</a></h3><p>Another place entirely</p></li>`,
    );
    const reading = readAnyPage(
      page('Kitchen assistant', `${nav}<main><h1>Kitchen assistant</h1>${ad}<ul>${more.join('')}</ul></main>`),
    );
    if (reading.kind !== 'offers') throw new Error(reading.why);
    expect(reading.offers.map(({ offer }) => offer.title)).toEqual(['Kitchen assistant']);
    expect(reading.offers[0]?.offer.text).not.toContain('Waiter');
  });
});

describe('a list of an unknown make', () => {
  const titles = ['Kitchen assistant', 'Night porter', 'Gardener wanted', 'Fruit picking in July'];
  const list = (card: (title: string, index: number) => string) =>
    `${nav}<main><h1>4 jobs near you</h1><div>${titles.map(card).join('')}</div></main>${footer}`;
  test.each([
    [
      'headings with links',
      list(
        (title, index) =>
          `<section><h3><a href="/job/${index}">${title}</a></h3><p>Harbour Town, 1,400 € a month</p></section>`,
      ),
    ],
    [
      'links with headings',
      list((title, index) => `<a href="/job/${index}"><h3>${title}</h3><p>Harbour Town, 1,400 € a month</p></a>`),
    ],
    [
      'links with titles',
      list(
        (title, index) => `<div><p><a href="/job/${index}">${title}</a></p><span>Harbour Town, full-time</span></div>`,
      ),
    ],
    [
      'links around lines',
      list(
        (title, index) =>
          `<div><a href="/item/${index}"><div>1,400 €</div><div>${title}</div><div>Hill</div></a></div>`,
      ),
    ],
    [
      'some of them promoted',
      list(
        (title, index) =>
          `<div>${index === 1 ? '<div><b>Top</b><h2>' : '<h2>'}<a href="/job/${index}">${title}</a>${index === 1 ? '</h2></div>' : '</h2>'}<p>Harbour Town, 1,400 € a month</p></div>`,
      ),
    ],
  ])('%s: every entry is read with its title', (_, body) => {
    const reading = readAnyPage(page('Jobs', body));
    if (reading.kind !== 'offers') throw new Error(reading.why);
    expect(reading.offers.map(({ offer }) => [offer.kind, offer.title])).toEqual(
      titles.map((title) => ['card', title]),
    );
  });
});

describe('a page that offers nothing', () => {
  const news = titlesOf(['Harbour opens again', 'Storm over the hills', 'Town buys a crane', 'New bridge planned']);
  function titlesOf(titles: readonly string[]): string {
    return titles
      .map(
        (title, index) =>
          `<section><h3><a href="/2026/${index}">${title}</a></h3><p>The council met on Monday and spoke about it.</p></section>`,
      )
      .join('');
  }
  test.each<[string, ReturnType<typeof page>]>([
    ['an essay', page('History of the harbour', `${nav}<main><h1>History of the harbour</h1>${essay}</main>`)],
    [
      'news about jobs',
      page(
        'Bakeries look for staff',
        `${nav}<article><h1>Bakeries look for staff</h1><p>They pay 14 € an hour, full-time, and still nobody comes.</p>${essay}</article>`,
        '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle"}</script>',
      ),
    ],
    ['a list of news', page('News', `${nav}<main><h1>News of today</h1>${news}</main>`)],
    [
      'a page of videos',
      page('Videos', `${nav}<main>${news}</main>`, '<meta property="og:type" content="video.other">'),
    ],
    [
      'an imprint',
      page(
        'Imprint',
        `${nav}<main><h1>Imprint</h1><p>Harbour Society, 1 Quay Street. Phone 600 000 000.</p>${essay}</main>`,
      ),
    ],
  ])('%s', (_, given) => expect(readAnyPage(given)).toMatchObject({ kind: 'nothing', nothing: 'no-offer' }));
});

describe('what the user selected', () => {
  test('is taken as it is', () => {
    const given = page('Any page', '<p>x</p>');
    expect(readSelection('  Come work with us!\n\nCall 600 000 000 ', given)).toMatchObject({
      reader: 'selection',
      kind: 'text',
      surface: 'page',
      text: 'Come work with us!\n\nCall 600 000 000',
      contacts: ['600 000 000'],
      language: 'en',
    });
  });
});
