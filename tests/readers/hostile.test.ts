import { describe, expect, test } from 'vitest';
import { readerFor, readPage } from '@/lib/readers';
import { contactsIn } from '@/lib/readers/contacts';
import { all, bodyOf, first } from '@/lib/readers/dom';
import { readAnyPage } from '@/lib/readers/fallback';
import { readSafely, reportOnce } from '@/lib/readers/read-safely';
import { visibleText } from '@/lib/readers/visible-text';
import { addressFor, pageOf } from './page-of';

const olx = 'https://www.olx.pl/d/oferta/x.html';
const words = 'We need help in the kitchen, in the evening, four days a week. ';
const offer = `<h1 data-testid="offer_title">Kitchen assistant</h1><div data-cy="ad_description">${words}</div>`;

/** Deep pages are built, not parsed: parsers cut them. */
function bigPage(elements: number, depth: number) {
  const page = pageOf(`<body>${offer}${'<b></b>'.repeat(elements)}</body>`, olx);
  const { document } = page;
  let at: Element = document.body;
  for (let level = 0; level < depth; level += 1) {
    const deeper = document.createElement('div');
    at.append(deeper);
    at = deeper;
  }
  return page;
}

describe('size', () => {
  test('a page of 30,000 elements is read', () => {
    expect(readPage(bigPage(30_000, 0))).toMatchObject({ kind: 'offers' });
  });

  test('a page nested 3,000 deep is read, by every way of reading', () => {
    const page = bigPage(10, 3_000);
    expect(readPage(page)).toMatchObject({ kind: 'offers' });
    const broken: unknown[] = [];
    readAnyPage(page, (report) => broken.push(report));
    expect(broken).toEqual([]);
  });

  test('a text of one word of five million letters is cut', () => {
    const page = pageOf(
      `<body><h1 data-testid="offer_title">Kitchen assistant</h1><div data-cy="ad_description"></div></body>`,
      olx,
    );
    first(page.document, '[data-cy]')?.append('0+'.repeat(2_500_000));
    const reading = readPage(page);
    if (reading.kind !== 'offers') throw new Error(reading.why);
    expect(reading.offers[0]?.offer.text.length).toBeLessThanOrEqual(100_000);
  });

  test.each([
    '0+',
    '0 0',
    'a@',
    'a.',
    'a@a.',
    '+(',
    '1.1-',
  ])('no contact is found in 20,000 times %s, and none is waited for', (piece) => {
    const body = bodyOf(pageOf('<body></body>').document);
    expect(body && contactsIn(body, piece.repeat(20_000)).length).toBeLessThanOrEqual(20);
  });
});

describe('names of the page that stand in for the DOM', () => {
  const forms = [
    '<form id="body"><input name="parentElement"><input name="firstChild"><input name="nextSibling"><input name="textContent"></form>',
    '<form id="__proto__" name="constructor"><input name="getAttribute"><input name="closest"><input name="attributes"></form>',
    '<img name="getElementById"><img name="querySelector"><img name="querySelectorAll"><img name="body"><img name="title">',
    '<form><input name="querySelectorAll"><input name="nodeType"><input name="localName"><input name="matches"><input name="children"></form>',
  ];
  test.each(forms)('%s', (form) => {
    const page = pageOf(`<body>${form}${offer}</body>`, olx);
    // What jsdom leaves out, a browser does.
    for (const image of all(page.document, 'img[name]')) {
      Object.defineProperty(page.document, image.getAttribute('name') ?? '', { value: image, configurable: true });
    }
    const reading = readPage(page);
    if (reading.kind !== 'offers') throw new Error(reading.why);
    expect(reading.offers.map(({ offer: read }) => read.title)).toEqual(['Kitchen assistant']);
  });

  test('a form around everything keeps nothing from being read', () => {
    const page = pageOf(
      `<body><form><input name="firstChild"><input name="nodeType"><input name="parentElement"><p>One</p><p>Two</p></form></body>`,
    );
    const form = first(page.document, 'form');
    for (const name of ['firstChild', 'nodeType', 'parentElement', 'hasAttributes']) {
      if (form) Object.defineProperty(form, name, { value: form, configurable: true });
    }
    const body = bodyOf(page.document);
    expect(body && visibleText(body)).toBe('One\nTwo');
  });
});

describe('a reader that throws', () => {
  const broken = (): string => {
    throw new RangeError('no such place');
  };

  test('costs one report, not the page', () => {
    const reports: unknown[] = [];
    const report = reportOnce((one) => reports.push(one));
    expect(readSafely('board', broken, 'instead', report)).toBe('instead');
    expect(readSafely('board', broken, 'instead', report)).toBe('instead');
    expect(reports).toEqual([{ reader: 'board', why: 'RangeError: no such place' }]);
  });

  test('leaves the page to what else can read it', () => {
    const reader = readerFor(new URL(olx));
    if (!reader) throw new Error('no reader');
    const page = pageOf(`<body>${offer}</body>`, addressFor(reader));
    const reports: unknown[] = [];
    // A document whose every search fails, as after a change of the browser.
    const reading = readPage(
      {
        ...page,
        url: new URL(olx),
        get document(): Document {
          throw new TypeError('gone');
        },
      },
      (one) => reports.push(one),
    );
    expect(reading).toMatchObject({ kind: 'nothing', nothing: 'unreadable' });
    expect(reports.length).toBeGreaterThan(0);
  });
});
