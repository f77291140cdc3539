import { innermostOf } from '../chat';
import { all, attribute, bodyOf, closest, first, holds, isElement, nameOf, parentOf } from '../dom';
import { native } from '../native';
import { isShown, visibleText } from '../visible-text';
import { isFurniture } from './furniture';

/** Where one writes a message. */
const composer =
  'textarea, [contenteditable="true"], [contenteditable=""], [role="textbox"], input[type="text"], input:not([type])';
const notComposer = '[role="search"], [role="combobox"], header, nav, [type="search"]';
const inline = new Set(['span', 'p', 'time', 'a', 'b', 'em', 'strong']);
const caps = { levels: 14, elements: 4_000, children: 600, depth: 6 } as const;

/** The part of a page that shows a conversation: what calls itself a log, or the rows of words above the place where one writes. */
export function chatPane(document: Document): Element | undefined {
  const log = all(document, '[role="log"]').find(isShown);
  if (log) return log;
  const body = bodyOf(document);
  const box = body && all(body, composer).findLast((one) => isShown(one) && !closest(one, notComposer));
  let at = box && parentOf(box);
  for (let level = 0; at && level < caps.levels; level += 1, at = parentOf(at)) {
    const list = fullest(at, box);
    if (list || at === body) return list;
  }
  return undefined;
}

/** The messages of a conversation: its rows by role, or its children, or theirs, where days or turns stand around them. */
export function messageRows(pane: Element, depth = 0): readonly Element[] {
  const named = all(pane, '[role="row"], [role="listitem"], [role="article"]');
  if (named.length > 0) return innermostOf(named);
  const groups = saying(pane);
  const [only] = groups;
  if (only && groups.length === 1 && depth < caps.depth && saying(only).length > 1) return messageRows(only, depth + 1);
  const inner = groups.map((group) => saying(group));
  // A day or a turn with several alike pieces in it, or with a list below a name, is not one message.
  return groups.flatMap((group, index) => {
    const pieces = inner[index] ?? [];
    const list = pieces.length > 1 && pieces.find((piece) => nameOf(piece) === 'ul' || nameOf(piece) === 'ol');
    return areAlike(pieces) ? pieces : list ? saying(list) : [group];
  });
}

/** The element with the most children that say something, unless they are links, as in the list of conversations. */
function fullest(around: Element, box: Element | undefined): Element | undefined {
  let best: Element | undefined;
  let most = 1;
  for (const list of all(around, 'div, ul, ol, section, main').slice(0, caps.elements)) {
    if ((box && holds(list, box)) || isFurniture(list) || closest(list, 'nav, aside, [role="navigation"]')) continue;
    const rows = saying(list);
    if (rows.length > most && !areLinks(rows)) [best, most] = [list, rows.length];
  }
  return best;
}

function areLinks(rows: readonly Element[]): boolean {
  return (
    rows.filter((row) => nameOf(row) === 'a' || first(row, 'a[href] p, a[href] div, a[href] h3')).length * 2 >
    rows.length
  );
}

/** Pieces of one message have names of their own; messages of one turn share theirs. */
function areAlike(pieces: readonly Element[]): boolean {
  const [first] = pieces;
  if (!first || pieces.length < 2 || inline.has(nameOf(first))) return false;
  return new Set(pieces.map((piece) => `${nameOf(piece)}.${attribute(piece, 'class')?.split(/\s/u)[0]}`)).size === 1;
}

function saying(list: Element): readonly Element[] {
  const dom = native(list);
  const children: Element[] = [];
  for (let node = dom.firstChild(list); node && children.length < caps.children; node = dom.nextSibling(node)) {
    if (isElement(node) && isShown(node) && visibleText(node, { limit: 10 }) !== '') children.push(node);
  }
  return children;
}
