import { bodyOf, holds, isElement, parentOf } from '../dom';
import { isHidden } from '../hidden';
import { native } from '../native';
import { visibleText } from '../visible-text';

/** Pieces of the description that are looked for; characters of each; nodes walked. */
const caps = { probes: 12, probe: 48, nodes: 60_000 } as const;

const collapsed = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

/**
 * The smallest element whose visible text holds most of a description given as HTML or text, or nothing when the page does
 * not show it. Looks for a few of its longest pieces, each of which must stand in one text node.
 */
export function whereItStands(document: Document, description: string): Element | undefined {
  const body = bodyOf(document);
  const probes = probesOf(description);
  if (!body || probes.length === 0) return undefined;
  const homes = homesOf(body, probes);
  if (homes.length * 2 < probes.length) return undefined;
  const plain = collapsed(description.replace(/<[^>]{0,2000}>/gu, ' ')).length;
  const most = plain * 1.5 + 300;
  const whole = homes.reduce((shared, home) => sharedBy(shared, home));
  // A piece that also stands elsewhere, above all in a menu, would pull in the whole page.
  let at = sizeOf(whole) <= most * 2 ? whole : longest(homes);
  for (let parent = parentOf(at); parent && sizeOf(at) < plain * 0.95; parent = parentOf(at)) {
    if (parent === body || sizeOf(parent) > most) break;
    at = parent;
  }
  return at;
}

function longest(homes: readonly Element[]): Element {
  return homes.reduce((best, home) => (sizeOf(home) > sizeOf(best) ? home : best));
}

function probesOf(description: string): readonly string[] {
  return description
    .replace(/&lt;/giu, '<')
    .replace(/&gt;/giu, '>')
    .split(/<[^>]{0,2000}>|\n|&[#\w]{1,8};|[«»“”"]/u)
    .map(collapsed)
    .filter((piece) => piece.length >= 12)
    .sort((a, b) => b.length - a.length)
    .slice(0, caps.probes)
    .map((piece) => piece.slice(0, caps.probe));
}

function homesOf(body: Element, probes: readonly string[]): readonly Element[] {
  const dom = native(body);
  const missing = new Set(probes);
  const homes: Element[] = [];
  let node: Node | null = dom.firstChild(body);
  for (let seen = 0; node && seen < caps.nodes && missing.size > 0; seen += 1) {
    const at: Node = node;
    if (dom.nodeType(at) === 3) {
      const text = collapsed(dom.nodeValue(at) ?? '');
      const home = dom.parentElement(at);
      if (home && text.length >= 12) {
        for (const probe of missing) {
          if (!text.includes(probe)) continue;
          missing.delete(probe);
          homes.push(home);
        }
      }
    }
    node = (isOpen(at) ? dom.firstChild(at) : null) ?? next(at);
  }
  return homes;

  function isOpen(at: Node): boolean {
    return isElement(at) && !isHidden(at, dom.localName(at), dom, true);
  }
  function next(at: Node): Node | null {
    for (let up: Node | null = at; up && up !== body; up = dom.parentElement(up)) {
      const sibling = dom.nextSibling(up);
      if (sibling) return sibling;
    }
    return null;
  }
}

function sharedBy(a: Element, b: Element): Element {
  let at = a;
  while (!holds(at, b)) at = parentOf(at) ?? b;
  return at;
}

function sizeOf(element: Element): number {
  return visibleText(element, { limit: 60_000 }).length;
}
