import { all, parentOf } from '../dom';

const pieces =
  'nav, aside, footer, body > header, #header, #footer, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], ' +
  '[role="complementary"], [role="dialog"], [role="alertdialog"], [aria-modal="true"], [id*="cookie" i], [class*="cookie-" i], ' +
  '[id*="consent" i], [id*="onetrust" i], [id*="didomi" i], [class*="breadcrumb" i]';

/** What of a page is furniture (menus, asides, consent boxes) and so no part of what it is about. */
export interface Furniture {
  readonly is: (element: Element) => boolean;
  /** Whether the element is furniture or stands in it. */
  readonly holds: (element: Element) => boolean;
}

export function furnitureOf(document: Document): Furniture {
  const found = new Set(all(document, pieces));
  const known = new Map<Element, boolean>();
  return {
    is: (element) => found.has(element),
    holds: (element) => {
      const path: Element[] = [];
      let at: Element | undefined = element;
      let answer = false;
      for (; at; at = parentOf(at)) {
        const before = known.get(at);
        answer = before ?? found.has(at);
        if (before !== undefined || answer) break;
        path.push(at);
      }
      for (const one of path) known.set(one, answer);
      return answer;
    },
  };
}
