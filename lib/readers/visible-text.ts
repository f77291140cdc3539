import { fits, isElement } from './dom';
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
  const write = (text: string) => {
    const parts = options.keepBreaks ? text.split('\n') : [text];
    parts.forEach((part, index) => {
      if (index > 0) widen('\n');
      const words = part.replace(/[\s\u00a0]+/gu, ' ');
      if (words.startsWith(' ')) widen(' ');
      const core = words.trim();
      if (core === '') return;
      written += (written === '' ? '' : gap) + core;
      gap = words.endsWith(' ') ? ' ' : '';
    });
  };

  /** Writes a node itself; answers its first child when what is below it is to be read, too. */
  const enter = (node: Node, depth: number): Node | null => {
    nodes += 1;
    if (!isElement(node)) {
      if (dom.nodeType(node) === 3) write((dom.nodeValue(node) ?? '').slice(0, limit));
      return null;
    }
    const name = dom.localName(node);
    if (blocks.has(name)) widen('\n');
    else if (cells.has(name)) widen(' ');
    if (name === 'img') write(pictureText(node, dom));
    if (isHidden(node, name, dom, options.loosely === true) || options.without?.(node)) return null;
    const shadow = depth < deepest ? shadowOf(node, name, dom) : null;
    if (shadow) walk(shadow, depth + 1);
    else if (name === 'slot' && dom.assignedNodes(node).length > 0) fill(dom.assignedNodes(node), depth);
    else return dom.firstChild(node);
    return null;
  };
  /** Everything below a root. */
  const walk = (root: Element | ShadowRoot, depth: number): void => {
    let node: Node | null = dom.firstChild(root);
    while (node && nodes <= mostNodes && written.length <= limit) {
      node = enter(node, depth) ?? after(node, root, dom, widen);
    }
  };
  const fill = (assigned: readonly Node[], depth: number): void => {
    for (const node of assigned) if (enter(node, depth + 1) && isElement(node)) walk(node, depth + 1);
  };

  walk(shadowOf(root, dom.localName(root), dom) ?? root, 0);
  return written.slice(0, limit);
}

/** Only the elements that sites make up themselves are asked: to look into all would cost every page its time. */
function shadowOf(element: Element, name: string, dom: Native): ShadowRoot | null {
  return name.includes('-') ? dom.shadowRoot(element) : null;
}

/** The next node in document order after all of `node`, or null at the end of `root`. */
function after(node: Node, root: Node, dom: Native, widen: (wider: ' ' | '\n') => void): Node | null {
  for (let at: Node | null = node; at && at !== root; at = dom.parentElement(at)) {
    const next = dom.nextSibling(at);
    if (isElement(at)) {
      const name = dom.localName(at);
      if (blocks.has(name)) widen('\n');
      else if (cells.has(name)) widen(' ');
      else if (labels.has(name) && next && isElement(next) && labels.has(dom.localName(next))) widen(' ');
    }
    if (next) return next;
  }
  return null;
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
