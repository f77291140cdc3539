import { fits } from './dom';
import { isHidden } from './hidden';
import { type Native, native } from './native';

export interface TextOptions {
  /** Also read what is `aria-hidden`. */
  readonly loosely?: boolean;
  /** Line breaks in the markup are line breaks on screen (`white-space: pre-wrap`). */
  readonly keepBreaks?: boolean;
  /** Elements to leave out with all they hold. */
  readonly without?: (element: Element) => boolean;
  /** UTF-16 units after which reading stops; 100,000 unless told. */
  readonly limit?: number;
}

const blocks = new Set(
  (
    'address article aside blockquote br button caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const cells = new Set(['td', 'th']);
/** Two of these side by side are two labels far more often than two halves of a word. */
const labels = new Set(['a', 'span', 'time', 'small', 'label', 'data']);

/** White space that is more than single spaces. */
const ragged = /[^\S ]| {2}/u;

/** Elements and texts after which reading stops, so that a page of any size costs little. */
const mostNodes = 60_000;
/** Shadow trees within shadow trees. */
const deepest = 20;

/**
 * The text a person sees in this element: hidden parts left out, one line per block, list entry or table row, white
 * space collapsed, open shadow trees of the site's own elements included. Made from the markup alone: no layout, no styles, and the document stays as it was.
 */
export function visibleText(element: Element, options: TextOptions = {}): string {
  const strict = read(element, options);
  return strict !== '' || options.loosely ? strict : read(element, { ...options, loosely: true });
}

/** The same on one line: for titles, names, places. `without` is a selector of what is no part of it. */
export function lineOf(element: Element | undefined, without?: string): string | undefined {
  if (!element) return undefined;
  const options = { limit: 2_000, ...(without === undefined ? {} : { without: (one: Element) => fits(one, without) }) };
  return visibleText(element, options).replace(/\s+/gu, ' ') || undefined;
}

/** Whether neither the element nor anything around it is hidden by markup. */
export function isShown(element: Element): boolean {
  const dom = native(element);
  for (let at: Element | null = element; at; at = dom.parentElement(at))
    if (isHidden(at, dom.localName(at), dom, true)) return false;
  return true;
}

function read(root: Element, options: TextOptions): string {
  const dom = native(root);
  const limit = options.limit ?? 100_000;
  let written = '';
  let gap: '' | ' ' | '\n' = '';
  let nodes = 0;
  const widen = (wider: '' | ' ' | '\n') => {
    if (wider === '\n' || gap === '') gap = wider;
  };
  const writeLine = (line: string) => {
    const words = ragged.test(line) ? line.replace(/[\s\u00a0]+/gu, ' ') : line;
    if (words.startsWith(' ')) widen(' ');
    const core = words.trim();
    if (core === '') return;
    written += (written === '' ? '' : gap) + core;
    gap = words.endsWith(' ') ? ' ' : '';
  };
  const write = (text: string) => {
    const [first = '', ...later] = options.keepBreaks ? text.split('\n') : [text];
    writeLine(first);
    for (const line of later) {
      widen('\n');
      writeLine(line);
    }
  };

  /** Writes an element itself; answers its first child when what is below it is to be read, too. */
  const enter = (node: Element, name: string, depth: number): Node | null => {
    if (blocks.has(name)) widen('\n');
    else if (cells.has(name)) widen(' ');
    if (name === 'img') write(pictureText(node, dom));
    if (isHidden(node, name, dom, options.loosely === true) || options.without?.(node)) return null;
    const shadow = depth < deepest ? shadowOf(node, name, dom) : null;
    if (shadow) walk(dom.firstChild(shadow), depth + 1);
    else if (name === 'slot' && dom.assignedNodes(node).length > 0) fill(dom.assignedNodes(node), depth);
    else return below(node);
    return null;
  };
  /** The first child of an element; null for one that holds nothing but text, which is written at once: a node less to meet for most words of a page. */
  const below = (element: Element): Node | null => {
    if (dom.firstElementChild(element)) return dom.firstChild(element);
    const text = dom.textContent(element) ?? '';
    if (text.length > limit) return dom.firstChild(element);
    nodes += 1;
    write(text);
    return null;
  };
  /** After all of an element. */
  const leave = (name: string): void => {
    if (blocks.has(name)) widen('\n');
    else if (cells.has(name)) widen(' ');
  };
  /** A node, those beside it and everything below them. Each is asked once for what it is, which in Firefox is what a walk costs. */
  const walk = (first: Node | null, depth: number): void => {
    const around: { readonly node: Node; readonly name: string }[] = [];
    let node = first;
    let isAfterLabel = false;
    while (node && nodes <= mostNodes && written.length <= limit) {
      nodes += 1;
      const type = dom.nodeType(node);
      const element = asElement(node, type);
      let name = element ? dom.localName(element) : '';
      if (isAfterLabel && labels.has(name)) widen(' ');
      isAfterLabel = false;
      if (type === 3) write((dom.nodeValue(node) ?? '').slice(0, limit));
      const within: Node | null = element ? enter(element, name, depth) : null;
      if (within) {
        around.push({ node, name });
        node = within;
        continue;
      }
      let next: Node | null = null;
      for (let at: Node | undefined = node; at; ) {
        next = dom.nextSibling(at);
        leave(name);
        isAfterLabel = labels.has(name);
        if (next) break;
        const outer = around.pop();
        name = outer?.name ?? '';
        at = outer?.node;
      }
      node = next;
    }
  };
  const fill = (assigned: readonly Node[], depth: number): void => {
    for (const node of assigned) {
      nodes += 1;
      const type = dom.nodeType(node);
      const element = asElement(node, type);
      if (type === 3) write((dom.nodeValue(node) ?? '').slice(0, limit));
      if (element) walk(enter(element, dom.localName(element), depth + 1), depth + 1);
    }
  };

  const shadow = shadowOf(root, dom.localName(root), dom);
  walk(shadow ? dom.firstChild(shadow) : below(root), 0);
  return written.slice(0, limit);
}

/** Only the elements that sites make up themselves are asked: to look into all would cost every page its time. */
function shadowOf(element: Element, name: string, dom: Native): ShadowRoot | null {
  return name.includes('-') ? dom.shadowRoot(element) : null;
}

function asElement(node: Node, type: number): Element | undefined {
  const isElementType = (_: Node): _ is Element => type === 1;
  return isElementType(node) ? node : undefined;
}

/** Emoji are often pictures; their alternative text is the emoji. Other pictures say nothing. */
function pictureText(image: Element, dom: Native): string {
  const alternative = dom.getAttribute(image, 'alt') ?? '';
  return alternative.length <= 12 &&
    /^[\p{Emoji}\p{Emoji_Component}]+$/u.test(alternative) &&
    !/^[\d#*]+$/u.test(alternative)
    ? alternative
    : '';
}
