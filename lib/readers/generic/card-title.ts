import { all, attribute } from '../dom';
import { titleOf } from '../sanity';
import { visibleText } from '../visible-text';
import { signsOf } from './signs';
import { amount } from './words';

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const titleSigns: ReadonlySet<string> = new Set(
  'title headline heading jobtitle position titulo titel titre titolo'.split(' '),
);

/** What an element says as a title. A link around a whole card has its title as the longest line that is no amount. */
export function titleLine(title: Element): string | undefined {
  const lines = visibleText(title, { limit: 600 }).split('\n');
  const words = lines.filter((line) => line.length >= 3 && !(amount.test(line) && line.length < 30));
  const line = lines.length === 1 ? lines[0] : words.reduce((a, b) => (b.length > a.length ? b : a), '');
  return /\p{L}/u.test(line ?? '') ? titleOf(line) : undefined;
}

/**
 * The title of an entry: its first heading, else what is called so, else the link it was found by. The links in entries may
 * lead to the employer or the place as well, and those groups look the same.
 * @param isRepeated the links say the same in most entries: "See the offer"
 */
export function titleIn(entry: Element, link: Element, isRepeated: boolean): Element {
  const says = (element: Element): boolean => titleLine(element) !== undefined && !isAmount(element);
  const heading = all(entry, headings).find(says);
  if (heading) return heading;
  const called = all(entry, '*').find((element) => isCalledTitle(element) && says(element));
  if (called) return called;
  if (!isRepeated) return firstOf(entry, link);
  return (
    all(entry, 'strong, b, a, div, p, span').find(
      (element) => says(element) && titleLine(element) !== titleLine(link),
    ) ?? link
  );
}

function isCalledTitle(element: Element): boolean {
  const property = attribute(element, 'itemprop');
  return property === 'name' || property === 'title' || signsOf(element).some((sign) => titleSigns.has(sign));
}

/** Of the links in an entry, the first that says as much as a title; the one it was found by unless there is one before it. */
function firstOf(entry: Element, link: Element): Element {
  const before = all(entry, 'a[href]').find((one) => (titleLine(one)?.length ?? 0) >= 10 && !isAmount(one));
  return before && !holdsEither(before, link) ? before : link;
}

function holdsEither(a: Element, b: Element): boolean {
  return a === b || all(a, '*').includes(b) || all(b, '*').includes(a);
}

function isAmount(element: Element): boolean {
  const text = visibleText(element, { limit: 60 });
  return text.length < 30 && amount.test(text);
}
