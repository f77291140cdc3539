import { attribute, nameOf, parentOf } from '../dom';

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

/** Whether an element is of the page's furniture (menus, asides, consent boxes) and so no part of what the page is about. */
export function isFurniture(element: Element): boolean {
  const name = nameOf(element);
  if (names.has(name) || roles.has(attribute(element, 'role') ?? '')) return true;
  if (attribute(element, 'aria-modal') === 'true') return true;
  const id = attribute(element, 'id') ?? '';
  if (name === 'header' || id === 'header' || id === 'footer') return !isInArticle(element);
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

/** Whether the element is furniture or stands in it; remembers what it learnt on the way. */
export function furnitureFinder(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let answer = false;
    for (let at: Element | undefined = element; at; at = parentOf(at)) {
      const before = known.get(at);
      answer = before ?? isFurniture(at);
      if (before !== undefined || answer) break;
      path.push(at);
    }
    for (const one of path) known.set(one, answer);
    return answer;
  };
}
