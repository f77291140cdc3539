import type { Message } from '@/lib/domain/offer';
import { attribute, closest, first, fits, holds } from './dom';
import { type Extent, extentOf, extentOfWords } from './extent';
import type { Page } from './reader';

/** How a messenger tells one's own messages from those of others: selectors of the message, of something in it, or of something around it. */
export interface Signs {
  /** All others are of others, unless `theirs` is known, too. */
  readonly mine?: string;
  /** All others are one's own, unless `mine` is known, too; then what bears neither sign, or both, is told by its place. */
  readonly theirs?: string;
}

export type From = Message['from'];

/**
 * Who wrote each of these messages. Where no sign tells, by where its words stand: one's own on the side writing ends at. Where
 * that does not tell either, it counts as written by someone else: better judged than missed.
 */
export function directionBy(
  page: Page,
  pane: Element,
  said: readonly { readonly row: Element; readonly place: Element }[],
  { mine, theirs }: Signs,
): readonly From[] {
  const isMine = (row: Element) => mine !== undefined && has(row, mine, pane);
  const isTheirs = (row: Element) => theirs !== undefined && has(row, theirs, pane);
  if (theirs === undefined && mine !== undefined) return said.map(({ row }) => (isMine(row) ? 'me' : 'them'));
  if (mine === undefined && theirs !== undefined) return said.map(({ row }) => (isTheirs(row) ? 'them' : 'me'));
  const byPlace = placesIn(page, pane);
  return said.map(({ row, place }) => {
    const own = isMine(row);
    return (own === isTheirs(row) ? byPlace(place) : own ? 'me' : 'them') ?? 'them';
  });
}

/** Tells by the side something stands on in the pane whose it is. */
export function placesIn({ document }: Page, pane: Element): (place: Element) => From | undefined {
  const whole = extentOf(document, pane);
  const isRightToLeft = attribute(closest(pane, '[dir="rtl"], [dir="ltr"]'), 'dir') === 'rtl';
  return (place) => (whole ? fromPlace(extentOfWords(document, place), whole, isRightToLeft) : undefined);
}

/**
 * Who wrote words that stand here in the pane, or `undefined` when they stand in its middle or fill it: a message that reaches
 * further from one edge than from the other belongs to the edge it is near.
 */
export function fromPlace(words: Extent | undefined, pane: Extent, isRightToLeft: boolean): From | undefined {
  const width = pane.right - pane.left;
  if (!words || width <= 0 || words.right <= words.left) return undefined;
  const [before, after] = [words.left - pane.left, pane.right - words.right];
  if (Math.abs(before - after) < width * 0.08) return undefined;
  return before > after === !isRightToLeft ? 'me' : 'them';
}

function has(row: Element, sign: string, pane: Element): boolean {
  if (fits(row, sign) || first(row, sign)) return true;
  const around = closest(row, sign);
  return around !== undefined && around !== pane && holds(pane, around);
}
