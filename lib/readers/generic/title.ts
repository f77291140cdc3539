import { all, bodyOf, closest, holds, isBefore, meta, pageTitle } from '../dom';
import { titleOf } from '../sanity';
import { lineOf, visibleText } from '../visible-text';
import { furnitureFinder } from './furniture';

const caps = { headings: 40, elements: 4_000, least: 8, most: 110 } as const;
const headings = 'h1, h2, h3, h4, [role="heading"]';
/** How alike a heading and the page's title must be to be the same. */
const alike = 0.6;

/**
 * The main heading outside the furniture: the one the page is called after, whatever its element, or the first. A site's name
 * is often a heading, too; the page is not called after it alone.
 */
export function mainHeading(document: Document): Element | undefined {
  const body = bodyOf(document);
  if (!body) return undefined;
  const isInFurniture = furnitureFinder();
  const names = namesOf(document);
  const readable = (selector: string): readonly Element[] =>
    all(body, selector)
      .filter((element) => titleOf(lineOf(element)) !== undefined && !isInFurniture(element))
      .slice(0, caps.headings);
  const best = (elements: readonly Element[]): Element | undefined => {
    const rated = elements.map((element) => ({ element, likeness: likenessTo(lineOf(element) ?? '', names) }));
    const [top] = rated.sort((a, b) => b.likeness - a.likeness);
    return top && top.likeness >= alike ? withinHeading(top.element, names) : undefined;
  };
  const main = readable('h1, [role="heading"][aria-level="1"]');
  return (
    best(main) ??
    best(readable('h2, h3, h4, [role="heading"], [itemprop="title"], [itemprop="name"], [class*="title" i]')) ??
    (main.length > 0 ? undefined : sameAsTitle(body, names, isInFurniture)) ??
    main.find((heading) => !isSiteName(lineOf(heading) ?? '', document)) ??
    sameAsTitle(body, names, isInFurniture) ??
    main[0] ??
    (readable(headings).length > 0 ? undefined : setApart(body, document, isInFurniture))
  );
}

/**
 * On pages without headings that are called after the board they are of: the first line that is set apart by bold or big letters or by
 * a cell as wide as the table, and leads nowhere.
 */
function setApart(
  body: Element,
  document: Document,
  isInFurniture: (element: Element) => boolean,
): Element | undefined {
  const called = folded(pageTitle(document));
  return all(body, 'b, strong, big, center, font[size], td[colspan], th')
    .slice(0, caps.headings * 2)
    .find((element) => {
      if (closest(element, 'a') || all(element, 'a[href], input, td, tr, hr').length > 0) return false;
      const line = titleOf(lineOf(element)) ?? '';
      if (line.length < caps.least || line.length > caps.most || /[.:;,]$/u.test(line) || isInFurniture(element))
        return false;
      // The board's own name stands apart, too.
      return !called.startsWith(folded(line)) && isLineOfItsOwn(element, line);
    });
}

/** Whether nothing stands beside an element on its line: bold words in running text are no title. */
function isLineOfItsOwn(element: Element, line: string): boolean {
  const block = closest(element, 'td, th, div, p, li, center, body, section, main, article') ?? element;
  return visibleText(block, { limit: 20_000 })
    .split('\n')
    .some((one) => one.replace(/\s+/gu, ' ') === line);
}

/** The part of a heading that is the title by itself, when a price or a place stands in the heading, too. */
function withinHeading(heading: Element, names: readonly string[]): Element {
  const wanted = new Set(names.map(folded));
  if (wanted.has(folded(lineOf(heading) ?? ''))) return heading;
  return all(heading, '*').find((part) => wanted.has(folded(lineOf(part) ?? ''))) ?? heading;
}

/** The board's own name over the heading, where the page is called after the board: "Board of the harbour church: help needed". */
export function boardNameOver(root: Element, heading: Element, title: string): readonly Element[] {
  const own = lineOf(heading);
  const early = all(root, 'b, strong, big, font, td, div, p, span').slice(0, caps.headings);
  return early.filter((element) => {
    const line = lineOf(element);
    return line !== undefined && line !== own && title.startsWith(line) && isBefore(element, heading);
  });
}

/** On pages without headings, the first element that says no more and no less than the page's title. */
function sameAsTitle(
  body: Element,
  names: readonly string[],
  isInFurniture: (element: Element) => boolean,
): Element | undefined {
  const wanted = new Set(names.map(folded));
  return all(body, 'div, span, p, td, th, font, b, strong')
    .slice(0, caps.elements)
    .find((element) => {
      if (all(element, '*').length > 3) return false;
      const line = lineOf(element);
      return line !== undefined && line.length <= 200 && wanted.has(folded(line)) && !isInFurniture(element);
    });
}

/** What the page may be called: its titles, with and without the parts that sites put around them. */
function namesOf(document: Document): readonly string[] {
  const title = pageTitle(document);
  const site = meta(document, 'og:site_name');
  const all = title.split(/\s+[|–—·»:-]\s+|\s*\|\s*/u);
  const parts = all.filter((part) => part.length >= 6 && part !== site);
  return [meta(document, 'og:title'), shortTitle(document), all.length > 1 ? parts[0] : title, longest(parts)]
    .filter((name) => name !== undefined)
    .filter((name) => name !== '' && name !== site);
}

const longest = (parts: readonly string[]): string | undefined =>
  parts.length === 0 ? undefined : parts.reduce((a, b) => (b.length > a.length ? b : a));

/** The page's title without the site's name: what stands before the last bar or dash. */
export function shortTitle(document: Document): string {
  const title = pageTitle(document);
  const cut = title.replace(/\s+[|–—·-]\s+[^|–—·]{2,40}$/u, '');
  return cut.length >= 10 ? cut : title;
}

function isSiteName(line: string, document: Document): boolean {
  const title = pageTitle(document);
  const last = title.split(/\s+[|–—·»-]\s+|\s*\|\s*/u).at(-1) ?? '';
  const site = meta(document, 'og:site_name');
  return folded(line) === folded(site ?? '') || (folded(line) === folded(last) && last !== title);
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
const folded = (text: string): string => [...(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].join(' ');

/** From 0 to 1: the words two lines share, as a share of the words of both. */
function likenessTo(line: string, names: readonly string[]): number {
  const words = wordsOf(line);
  return Math.max(
    0,
    ...names.map((name) => {
      const others = wordsOf(name);
      const shared = [...words].filter((word) => others.has(word)).length;
      return words.size + others.size === 0 ? 0 : (2 * shared) / (words.size + others.size);
    }),
  );
}

const items = ['JobPosting', 'Product', 'Offer', 'RealEstateListing', 'Accommodation', 'Apartment', 'Service'];
const item = items.map((type) => `[itemtype$="schema.org/${type}"]`).join(', ');

/** The item of schema.org the heading is in, or the page's main part, or the whole page. */
export function mainAround(document: Document, heading: Element): Element | undefined {
  const marked = closest(heading, item);
  if (marked && visibleText(marked, { limit: 400 }).length >= 300) return marked;
  const main = all(document, 'main, [role="main"]').filter((one) => holds(one, heading));
  return main.at(-1) ?? bodyOf(document);
}
