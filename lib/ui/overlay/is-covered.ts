import { elementAt, holdsAcross } from './across-shadows';

/** How far up from its title a card is looked for. */
const steps = 4;

/**
 * Whether something else of the page lies over a point of these words: a header that stays, a dialog, a notice. A link stretched over the
 * whole card does not count, for it belongs to the offer. A point off the screen is not covered.
 * @param host our own element, which lies over everything
 */
export function isCovered(words: Element, host: Element, x: number, y: number): boolean {
  const there = elementAt(words.ownerDocument, x, y, host);
  if (!there || there === host || holdsAcross(there, words)) return false;
  let card: Element | null = words;
  for (let step = 0; card && step <= steps && !card.matches('body, main, [role="main"]'); step += 1) {
    if (holdsAcross(card, there)) return false;
    card = card.parentElement;
  }
  return true;
}
