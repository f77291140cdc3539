import type { FoundOffer } from '@/lib/domain/reading';
import { type From, placesIn } from '../chat-direction';
import { chatOf, type Said } from '../chat-of';
import { first, holds, parentOf } from '../dom';
import type { Page } from '../reader';
import { lineOf } from '../visible-text';
import { directionsByName } from './chat-names';
import { inOrder } from './chat-order';
import { chatPane, messageRows } from './chat-pane';
import { directionsBySigns } from './chat-signs';

/** What stands in a message but is none of its words. */
const without = 'time, header, h3, h4, h5, h6, button, [role="button"], [class*="time" i], [class*="avatar" i]';

/**
 * Reads the open conversation of a messenger of unknown make, by shape: alike pieces with words, above the place where one writes.
 * Whose they are is told by their names, or else by the side they stand on.
 * @param isNamed the site is known to have conversations; elsewhere there must be messages of both sides, as comments have not
 */
export function readUnknownChat(page: Page, id: string, isNamed = false): FoundOffer<Element> | undefined {
  const pane = chatPane(page.document);
  const rows = pane && messageRows(pane);
  if (!pane || !rows || rows.length < (isNamed ? 1 : 3)) return undefined;
  const name = nameBefore(pane);
  const directions = (said: readonly Said[]) => directionsIn(page, pane, said, lineOf(name));
  const found = chatOf(page, { id, pane, rows: inOrder(page, pane, rows), name, parts: { without }, directions });
  if (!found || isNamed) return found;
  return new Set(found.offer.messages.map(({ from }) => from)).size === 2 ? found : undefined;
}

/**
 * Names tell best; then the sides, where both have messages on them; then what stands beside some of them, as in messengers that put
 * all on one side. What nothing tells was written by someone else.
 */
function directionsIn(page: Page, pane: Element, said: readonly Said[], title: string | undefined): readonly From[] {
  const rows = said.map(({ row }) => row);
  const named = directionsByName(rows, pane);
  if (named) return named;
  const sideOf = placesIn(page, pane);
  const sides = said.map(({ place }) => sideOf(place));
  const signs = sides.includes('me') && sides.includes('them') ? undefined : directionsBySigns(rows, pane, title);
  return said.map((_, index) => signs?.[index] ?? sides[index] ?? 'them');
}

/** The heading nearest to the messages: whom one talks with. */
function nameBefore(pane: Element): Element | undefined {
  let at = parentOf(pane);
  for (let level = 0; at && level < 8; level += 1, at = parentOf(at)) {
    const heading = first(at, 'h1, h2, h3, [role="heading"], header a, header strong');
    if (heading && !holds(pane, heading)) return heading;
  }
  return undefined;
}
