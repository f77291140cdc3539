import { all, attribute, first, nameOf, parentOf } from '../dom';

const names = new Set(['nav', 'aside', 'footer']);
const roles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
]);
const named = /(?:^|[\s_-])(?:cookies?|consent|onetrust|didomi|gdpr|breadcrumbs?|skip-?(?:link|nav))(?:$|[\s_-])/iu;
const page = new Set(['html', 'body', 'main']);
/** Links from which a header is the site's and not the offer's. */
const menu = 5;

/** Whether an element is of the page's furniture (menus, asides, consent boxes) and so no part of what the page is about. */
export function isFurniture(element: Element): boolean {
  const name = nameOf(element);
  // A consent box marks the whole page while it is open: `<body class="didomi-popup-open">`.
  if (page.has(name)) return false;
  if (names.has(name)) return true;
  if (roles.has(attribute(element, 'role') ?? '')) return true;
  if (attribute(element, 'aria-modal') === 'true') return true;
  const id = attribute(element, 'id') ?? '';
  if (id === 'header' || id === 'footer' || name === 'header') return !isInArticle(element) && !isHeadOfOffer(element);
  return named.test(`${id} ${attribute(element, 'class') ?? ''}`);
}

/** A heading's `header` is content; the page's is not. */
function isInArticle(header: Element): boolean {
  let at = parentOf(header);
  for (let level = 0; at && level < 30; level += 1, at = parentOf(at)) {
    if (['main', 'article', 'section', 'li'].includes(nameOf(at))) return true;
  }
  return false;
}

/** A header with the page's main heading and no menu. */
function isHeadOfOffer(header: Element): boolean {
  return (
    first(header, 'h1') !== undefined &&
    first(header, 'nav, form, [role="navigation"], [role="search"]') === undefined &&
    all(header, 'a[href]').length < menu
  );
}

/** Whether the element is furniture or stands in it; remembers what it learnt on the way. */
export function furnitureFinder(): (element: Element) => boolean {
  return insideFinder(isFurniture);
}

/** Whether an element or anything around it, up to `root`, is one of these; remembers what it learnt on the way. */
export function insideFinder(isOne: (element: Element) => boolean, root?: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let answer = false;
    for (let at: Element | undefined = element; at && at !== root; at = parentOf(at)) {
      const before = known.get(at);
      answer = before ?? isOne(at);
      if (before !== undefined || answer) break;
      path.push(at);
    }
    for (const one of path) known.set(one, answer);
    return answer;
  };
}
