import { nativeOf } from './native';

/** Edges, in CSS pixels of the window. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top?: number;
}

/** Texts of one element that are looked at. */
const mostNodes = 200;

/** Where all of an element stands. Asks for layout. */
export function extentOf(document: Document, element: Element): Extent | undefined {
  return extentOfNode(document, element);
}

/** Where its longest text stands, which may be far narrower than the element: blocks are as wide as what they stand in. */
export function extentOfWords(document: Document, element: Element): Extent | undefined {
  const longest = longestText(document, element);
  return longest && extentOfNode(document, longest);
}

function extentOfNode(document: Document, node: Node): Extent | undefined {
  const range = nativeOf(document).range(document);
  // Saved pages are read without a window, where nothing stands anywhere.
  if (typeof range.getBoundingClientRect !== 'function') return undefined;
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

function longestText(document: Document, root: Element): Node | undefined {
  const dom = nativeOf(document);
  let longest: Node | undefined;
  let most = 0;
  let left = mostNodes;
  const waiting: (Node | null)[] = [dom.firstChild(root)];
  while (waiting.length > 0 && left > 0) {
    const node = waiting.pop() ?? null;
    if (!node) continue;
    left -= 1;
    waiting.push(dom.nextSibling(node), dom.firstChild(node));
    const length = dom.nodeType(node) === 3 ? weightOf(dom.nodeValue(node) ?? '') : 0;
    if (length > most) [longest, most] = [node, length];
  }
  return longest;
}

/** Letters: the time beside a short message may be longer than it. */
function weightOf(text: string): number {
  return text.trim() === '' ? 0 : 1 + text.replace(/\P{L}/gu, '').length;
}
