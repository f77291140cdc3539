import { native, nativeOf, type Root } from './native';

export type { Root } from './native';

/**
 * Stands in a selector between an element and what is in its open shadow root: `x-board >>> article`. Nothing else is found there, because
 * to look into every element would cost every page its time.
 */
const into = ' >>> ';

/** Every element under `root` that fits, in document order. The only way readers search a page. */
export function all(root: Root, selector: string): Element[] {
  const inner = selector.indexOf(into);
  if (inner < 0) return listOf(native(root).select(root, selector));
  return rootsIn(root, selector.slice(0, inner)).flatMap((within) => all(within, selector.slice(inner + into.length)));
}

/** By index: most searches find nothing or one, and an iterator costs more than they do. */
function listOf(found: ArrayLike<Element>): Element[] {
  const list: Element[] = [];
  for (let at = 0, { length } = found; at < length; at += 1) {
    const element = found[at];
    if (element) list.push(element);
  }
  return list;
}

/** The same where mostly none fits: to be told so costs Firefox far less than an empty list. */
export function allIfAny(root: Root, selector: string): Element[] {
  return first(root, selector) ? all(root, selector) : [];
}

/** The first element under `root` that fits. */
export function first(root: Root, selector: string): Element | undefined {
  if (selector.includes(into)) return all(root, selector)[0];
  return native(root).selectFirst(root, selector) ?? undefined;
}

/** The open shadow roots of the elements under `root` that fit. */
function rootsIn(root: Root, selector: string): readonly ShadowRoot[] {
  return all(root, selector).flatMap((host) => native(host).shadowRoot(host) ?? []);
}

/** The open shadow roots a selector leads into, outer ones first. */
export function rootsOn(root: Root, selector: string): readonly ShadowRoot[] {
  const inner = selector.indexOf(into);
  if (inner < 0) return [];
  return rootsIn(root, selector.slice(0, inner)).flatMap((within) => [
    within,
    ...rootsOn(within, selector.slice(inner + into.length)),
  ]);
}

/** The last part of a selector that leads into shadow roots: what the element itself fits. */
export function innermost(selector: string): string {
  return selector.slice(selector.lastIndexOf(into) < 0 ? 0 : selector.lastIndexOf(into) + into.length);
}

/** The element itself or its nearest ancestor that fits. */
export function closest(element: Element, selector: string): Element | undefined {
  return native(element).closest(element, selector) ?? undefined;
}

export function fits(element: Element, selector: string): boolean {
  return native(element).matches(element, selector);
}

/** An attribute's value without surrounding space; absent and empty are both `undefined`. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return (element && native(element).getAttribute(element, name)?.trim()) || undefined;
}

/** The element's name in lower case: `div`. */
export function nameOf(element: Element): string {
  return native(element).localName(element);
}

export function parentOf(node: Node): Element | undefined {
  return native(node).parentElement(node) ?? undefined;
}

/** The same, and from the top of a shadow tree the element it hangs on. */
export function parentAcross(node: Node): Element | undefined {
  const dom = native(node);
  const parent = dom.parentElement(node);
  if (parent) return parent;
  const root = isShadowRoot(node) ? node : dom.parentNode(node);
  return root && isShadowRoot(root) ? dom.host(root) : undefined;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return native(node).nodeType(node) === 11 && 'host' in node;
}

export function holds(element: Element, other: Element): boolean {
  return native(element).contains(element, other);
}

/** What a custom element shows inside itself, where pages let others look. */
export function shadowOf(element: Element): ShadowRoot | undefined {
  return native(element).shadowRoot(element) ?? undefined;
}

/** Whether all of the element comes before the other in the document. */
export function isBefore(element: Element, other: Element): boolean {
  // 4 is "follows", 16 is "is contained in".
  return (native(element).comparePosition(element, other) & (4 | 16)) === 4;
}

/** The next element beside this one. */
export function nextTo(element: Element): Element | undefined {
  return native(element).nextElementSibling(element) ?? undefined;
}

export function isInPage(element: Element): boolean {
  return native(element).isConnected(element);
}

export function isElement(node: Node): node is Element {
  return native(node).nodeType(node) === 1;
}

/** All text below the element, hidden or not; for `script` and `title`. What people see is `visibleText`. */
export function rawText(element: Element): string {
  return native(element).textContent(element) ?? '';
}

export function bodyOf(document: Document): Element | undefined {
  return nativeOf(document).body(document) ?? undefined;
}

/** `document.title`, with its white space collapsed. */
export function pageTitle(document: Document): string {
  return nativeOf(document).title(document).replace(/\s+/gu, ' ').trim();
}

/** The language the page declares (`pt-br`), if any. */
export function pageLanguage(document: Document): string | undefined {
  const root = nativeOf(document).documentElement(document);
  return attribute(root ?? undefined, 'lang')?.slice(0, 35);
}

/** The content of the first `<meta>` of that name or property. */
export function meta(document: Document, name: string): string | undefined {
  return attribute(first(document, `meta[property="${name}"], meta[name="${name}"]`), 'content');
}
