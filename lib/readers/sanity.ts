import type { FoundOffer } from '@/lib/domain/reading';
import { nameOf, parentOf } from './dom';
import { type TextOptions, visibleText } from './visible-text';

/** Characters below which a text is no offer's text but a label or an empty shell. */
export const shortestText = 40;
const shortestTitle = 3;
const longestTitle = 200;

/** A title cut to something that can be one, or nothing. Counted in UTF-16 units. */
export function titleOf(line: string | undefined): string | undefined {
  const title = line?.replace(/\s+/gu, ' ').trim() ?? '';
  if (title.length < shortestTitle) return undefined;
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`;
}

/** Whether this can be an offer: cards and posts may be short, an offer page has something to say. */
export function isSane({ offer }: FoundOffer<Element>): boolean {
  switch (offer.kind) {
    case 'offer':
      return offer.title !== undefined && offer.text.length >= shortestText;
    case 'card':
      return offer.title !== undefined;
    case 'conversation':
      return offer.messages.length > 0;
    case 'post':
    case 'text':
      return offer.text.trim() !== '';
  }
}

const tooWide = new Set(['body', 'html', 'main']);

/**
 * The visible text of an element or, when it is next to nothing, of the nearest ancestor that says something. HTML closes
 * a `<p id="text">` at the first `<div>` in it, so the text of such an element is found beside it, not in it.
 */
export function textAround(element: Element, options: TextOptions = {}): { element: Element; text: string } {
  let at = element;
  let text = visibleText(at, options);
  for (let climbed = 0; text.length < shortestText && climbed < 4; climbed += 1) {
    const parent = parentOf(at);
    if (!parent || tooWide.has(nameOf(parent))) break;
    at = parent;
    text = visibleText(at, options);
  }
  return { element: at, text };
}
