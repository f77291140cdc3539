import { elementAt, holdsAcross } from './across-shadows';
import type { Box, Room } from './place-mark';

/** Sizes of a mark, in CSS pixels; kept true to overlay.css by the browser tests. */
export interface MarkSize {
  readonly wide: number;
  readonly narrow: number;
  readonly height: number;
}

/** Elements whose words or presses a mark must not cover. */
const pressed = 'a,button,input,select,textarea,label,summary,img,video,[role="button"],[role="link"]';

/** Measures the room around an anchor, whose own box is at hand. Reads layout, so call it for many anchors in one go, before anything is written. */
export function roomAround(anchor: Element, own: DOMRect, size: MarkSize): Room {
  const document = anchor.ownerDocument;
  const lines = lineBoxes(anchor, own);
  const line = lines.at(-1) ?? own;
  return {
    line,
    around: boxAround(anchor, own),
    ...size,
    isRightToLeft: getComputedStyle(anchor).direction === 'rtl',
    isTaken: (box) => points(box).some(([x, y]) => isTakenAt(document, anchor, x, y)),
  };
}

/** An anchor taller than this, in CSS pixels, is more than a title: a whole post, or a page read as one text. */
const tallest = 160;

/** The last line of a title; of a longer text its heading's, else its first. */
function lineBoxes(anchor: Element, own: DOMRect): readonly DOMRect[] {
  if (own.height <= tallest) return visibleBoxes(anchor);
  const heading = anchor.querySelector('h1, h2, h3, [role="heading"]');
  return heading ? visibleBoxes(heading) : firstLine(anchor);
}

function visibleBoxes(node: Node): readonly DOMRect[] {
  const range = new Range();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

function firstLine(anchor: Element): readonly DOMRect[] {
  const texts = anchor.ownerDocument.createTreeWalker(anchor, NodeFilter.SHOW_TEXT);
  for (let tries = 0; tries < 50 && texts.nextNode(); tries += 1) {
    const boxes = texts.currentNode.nodeValue?.trim() ? visibleBoxes(texts.currentNode) : [];
    if (boxes.length > 0) return boxes.slice(0, 1);
  }
  return [];
}

/** The box of the nearest ancestor clearly larger than the anchor: the card or column it belongs to. Reads layout. */
export function boxAround(anchor: Element, own = anchor.getBoundingClientRect()): Box {
  let at = anchor.parentElement;
  for (let steps = 0; at && steps < 6; steps += 1, at = at.parentElement) {
    const box = at.getBoundingClientRect();
    if (box.width > own.width + 40 || box.height > own.height * 1.8) return box;
  }
  return own;
}

/** Points that tell whether something stands in a box: close enough together that no word fits between. */
function points({ left, top, right, bottom }: Box): readonly (readonly [number, number])[] {
  const [middle, centre] = [(top + bottom) / 2, (left + right) / 2];
  const ends = [left + 4, right - 4].map((x) => [x, middle] as const);
  return right - left < 60 ? ends : [...ends, [centre, middle]];
}

/** Something other than the anchor's own surroundings stands there. Off the screen nothing can be known, and nothing is in the way. */
function isTakenAt(document: Document, anchor: Element, x: number, y: number): boolean {
  const there = elementAt(document, x, y);
  if (!there) return false;
  const isAround = holdsAcross(there, anchor);
  if (there.matches(pressed) && !isAround) return true;
  if (isAround) return hasWordsAt(there, anchor, x, y);
  return true;
}

/** Whether an element that holds the anchor shows words of its own there. */
function hasWordsAt(element: Element, anchor: Element, x: number, y: number): boolean {
  const range = element.ownerDocument.createRange();
  for (const child of element.childNodes) {
    if (child.nodeType !== 3 || child.contains(anchor) || !child.nodeValue?.trim()) continue;
    range.selectNodeContents(child);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (x >= left && x <= right && y >= top && y <= bottom) return true;
    }
  }
  return false;
}
