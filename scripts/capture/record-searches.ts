import type { DOMWindow } from 'jsdom';

/** What a reader looked for on a page, and what it found. */
export interface Searches {
  readonly selectors: Set<string>;
  readonly found: Set<Element>;
  readonly clear: () => void;
}

/** From now on remembers every search made in this window's documents. */
export function recordSearches(window: DOMWindow): Searches {
  const selectors = new Set<string>();
  const found = new Set<Element>();
  for (const { prototype } of [window.Document, window.Element]) {
    const { querySelector, querySelectorAll } = prototype;
    Object.assign(prototype, {
      querySelector(this: Element, selector: string) {
        selectors.add(selector);
        const element = querySelector.call(this, selector);
        if (element) found.add(element);
        return element;
      },
      querySelectorAll(this: Element, selector: string) {
        selectors.add(selector);
        const elements = querySelectorAll.call(this, selector);
        for (const element of elements) found.add(element);
        return elements;
      },
    });
  }
  const { matches, closest } = window.Element.prototype;
  Object.assign(window.Element.prototype, {
    matches(this: Element, selector: string) {
      selectors.add(selector);
      return matches.call(this, selector);
    },
    closest(this: Element, selector: string) {
      selectors.add(selector);
      return closest.call(this, selector);
    },
  });
  return {
    selectors,
    found,
    clear: () => {
      selectors.clear();
      found.clear();
    },
  };
}
