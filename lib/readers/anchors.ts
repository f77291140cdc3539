import { all, first } from './dom';
import type { Root } from './native';
import { lineOf } from './visible-text';

/** One place where a part of an offer stands: a CSS selector, and when it was last seen there (`2026-08`). `host >>> part` leads into an open shadow root. */
export type Anchor = readonly [selector: string, seen: string];

/** Alternatives, newest first: the first that is on the page counts. */
export type Anchors = readonly Anchor[];

/** The element of the first alternative that is there. */
export function find(root: Root, anchors: Anchors | undefined): Element | undefined {
  for (const [selector] of anchors ?? []) {
    const element = first(root, selector);
    if (element) return element;
  }
  return undefined;
}

/** All elements of the first alternative that has any. */
export function findAll(root: Root, anchors: Anchors | undefined): readonly Element[] {
  for (const [selector] of anchors ?? []) {
    const elements = all(root, selector);
    if (elements.length > 0) return elements;
  }
  return [];
}

/** The visible text, on one line, of the first alternative that says anything. */
export function lineAt(root: Root, anchors: Anchors | undefined, without?: string): string | undefined {
  return elementAndLine(root, anchors, without)?.line;
}

/** The same with the element it stands in. Looks at the first few elements of each alternative: the first may be empty. */
export function elementAndLine(
  root: Root,
  anchors: Anchors | undefined,
  without?: string,
): { readonly element: Element; readonly line: string } | undefined {
  for (const [selector] of anchors ?? []) {
    const nearest = first(root, selector);
    if (!nearest) continue;
    const line = lineOf(nearest, without);
    if (line !== undefined) return { element: nearest, line };
    for (const element of all(root, selector).slice(1, 5)) {
      const later = lineOf(element, without);
      if (later !== undefined) return { element, line: later };
    }
  }
  return undefined;
}
