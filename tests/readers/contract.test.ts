import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { FoundOffer } from '@/lib/domain/reading';
import { readers, readPage } from '@/lib/readers';
import type { Page } from '@/lib/readers/reader';
import { deafWindow } from './deaf-window';
import { addressFor, openShadows } from './page-of';

/** What holds of every reader on every page there is of its site. */

const root = new URL('../fixtures/sites/', import.meta.url);
const folders = new Set(readdirSync(root, { encoding: 'utf8' }));
const pages = readers.flatMap((reader) =>
  (folders.has(reader.id) ? readdirSync(new URL(reader.id, root), { encoding: 'utf8' }) : [])
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      name: `${reader.id}/${file.replace(/\.html$/u, '')}`,
      address: addressFor(reader),
      html: readFileSync(new URL(`${reader.id}/${file}`, root), 'utf8'),
    })),
);

// One window for all: a window of its own for each page takes longer than all of the reading.
const window = deafWindow(new JSDOM('', { virtualConsole: new VirtualConsole() }).window);
const parser = new window.DOMParser();
const pageOf = (html: string, address: string): Page => {
  const document = parser.parseFromString(html, 'text/html');
  openShadows(document);
  return { document, url: new URL(address) };
};

/** The offers of a page; a complaint of any reader fails the test. */
function offersOf(page: Page): readonly FoundOffer<Element>[] {
  const complaints: unknown[] = [];
  const reading = readPage(page, (report) => complaints.push(report));
  expect(complaints).toEqual([]);
  return reading.kind === 'offers' ? reading.offers : [];
}

const plain = (found: readonly FoundOffer<Element>[]) => found.map(({ offer }) => offer);
const idsOf = (page: Page): readonly string[] => offersOf(page).map(({ offer }) => offer.id);

/** Text nodes people could see, as far as markup tells. */
function textsOf({ document }: Page, root: Node = document.body): readonly Text[] {
  const walker = document.createTreeWalker(root, window.NodeFilter.SHOW_TEXT);
  const elements = document.createTreeWalker(root, window.NodeFilter.SHOW_ELEMENT);
  const texts: Text[] = [];
  for (let node = elements.nextNode(); node; node = elements.nextNode()) {
    const { shadowRoot } = node as Element;
    if (shadowRoot) texts.push(...textsOf({ document, url: new URL('about:blank') }, shadowRoot));
  }
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const silent = node.parentElement?.closest('script, style, noscript, template, svg');
    if (!silent && node.nodeValue?.trim()) texts.push(node as Text);
  }
  return texts;
}

const ways: readonly [name: string, hide: (copy: Element) => void][] = [
  ['the hidden attribute', (copy) => copy.setAttribute('hidden', '')],
  ['display: none', (copy) => copy.setAttribute('style', 'display:none')],
  ['aria-hidden', (copy) => copy.setAttribute('aria-hidden', 'true')],
];

const shares = [0.25, 0.45, 0.65, 0.8, 0.95] as const;

test('the checks can fail: without its page, a page has no offers', () => {
  expect(pages.length).toBeGreaterThan(60);
  expect(idsOf(pageOf('', 'https://www.unknown.example/'))).toEqual([]);
});

describe.each(pages)('$name', ({ html, address }) => {
  test('gives offers that say something, each once', () => {
    const offers = plain(offersOf(pageOf(html, address)));
    expect(offers.length).toBeGreaterThan(0);
    for (const { title = '', text, messages } of offers)
      expect(`${title}${text}${messages.map((message) => message.text).join('')}`.trim()).not.toBe('');
    const ids = offers.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('gives an offer once, though its entry is there twice', () => {
    const page = pageOf(html, address);
    const { body } = page.document;
    body.append(...body.cloneNode(true).childNodes);
    const ids = idsOf(page);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('gives the same offers again, in fresh nodes, and written from right to left', () => {
    const page = pageOf(html, address);
    const ids = idsOf(page);
    expect(idsOf(page), 'read again').toEqual(ids);
    // Parsed anew: copies of nodes have no shadow roots.
    const { document } = pageOf(html, address);
    expect(idsOf({ ...page, document }), 'in fresh nodes').toEqual(ids);
    const wrapper = document.createElement('div');
    wrapper.dir = 'rtl';
    wrapper.append(...document.body.childNodes);
    document.body.append(wrapper);
    document.documentElement.dir = 'rtl';
    expect(idsOf({ ...page, document }), 'from right to left').toEqual(ids);
  });

  test('gives other offers when its elements get other words', () => {
    const page = pageOf(html, address);
    const before = new Set(idsOf(page));
    for (const text of textsOf(page)) text.nodeValue = `${text.nodeValue} anew`;
    expect(idsOf(page).filter((id) => before.has(id))).toEqual([]);
  });

  test.each(ways)('reads no copy hidden by %s', (_, hide) => {
    const page = pageOf(html, address);
    const before = plain(offersOf(page));
    const leaves = new Set(textsOf(page).flatMap(({ parentElement }) => parentElement ?? []));
    for (const leaf of leaves) {
      // What is only there for the eye is read as a last resort, with all it holds: a copy in it would be seen, too.
      if (leaf.childElementCount > 0 || leaf.closest('[aria-hidden="true"]')) continue;
      const copy = page.document.createElement('span');
      copy.textContent = ' unseen words, send money ';
      hide(copy);
      leaf.append(copy);
    }
    expect(plain(offersOf(page))).toEqual(before);
  });

  test('is read without complaint wherever it is cut', () => {
    for (const share of shares) {
      const cut = pageOf(html.slice(0, Math.floor(html.length * share)), address);
      for (const { offer } of offersOf(cut))
        expect(`${offer.title ?? ''}${offer.text}${offer.messages.length || ''}`).not.toBe('');
    }
  });
});

describe.each(readers)('$id', (reader) => {
  const address = addressFor(reader);

  test('finds nothing on an empty page', () => {
    for (const html of ['', '<body></body>', '<body><div id="root"></div><script>start()</script></body>'])
      expect(readPage(pageOf(html, address)).kind).toBe('nothing');
  });

  test('takes a captcha for a wall', () => {
    const captcha = `<title>Just a moment...</title><body><h1>Verify you are human</h1>
      <div class="g-recaptcha"></div><p>${reader.name} needs to check your connection before you go on.</p></body>`;
    expect(readPage(pageOf(captcha, address))).toMatchObject({ kind: 'nothing', nothing: 'wall' });
  });
});
