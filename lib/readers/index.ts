import type { FoundOffer, Reading } from '@/lib/domain/reading';
import { nothingAt } from './changed';
import { type Report, readSafely } from './read-safely';
import type { Page, Reader } from './reader';
import { readerFor } from './registry';
import { readPosting } from './structured/read-posting';
import { unreadable, wallOn } from './wall';

export { readerFor, readers } from './registry';

/**
 * What a page offers: by the site's reader, then by what the page says of itself as a JobPosting. A wall is looked for only
 * when the site's own anchors gave nothing: they are not on walls, and the search would cost every page its time.
 */
export function readPage(page: Page, onBroken?: (report: Report) => void): Reading<Element> {
  const reader = readerFor(page.url);
  const reading = reader && readSafely(reader.id, () => reader.read(page), undefined, onBroken);
  if (reader && reading?.kind === 'offers') return onceEach(withPosting(page, reader, reading.offers, onBroken));
  const wall = readSafely('wall', () => wallOn(page), undefined, onBroken);
  if (wall) return wall;
  const posting = readSafely('job-posting', () => readPosting(page), undefined, onBroken);
  return posting
    ? { kind: 'offers', offers: [posting] }
    : readSafely('wall', () => nothingAt(page, reader), unreadable, onBroken);
}

/** Where only entries of a list were found, the page may still be about an offer that describes itself, with others beside it. */
function withPosting(
  page: Page,
  reader: Reader,
  offers: readonly FoundOffer<Element>[],
  onBroken: ((report: Report) => void) | undefined,
): readonly FoundOffer<Element>[] {
  if (!offers.every(({ offer }) => offer.kind === 'card')) return offers;
  const entries = () => reader.pieces?.entries(page) ?? [];
  const posting = readSafely('job-posting', () => readPosting(page, entries()), undefined, onBroken);
  return posting ? [posting, ...offers] : offers;
}

/** Lists show some of their entries twice, as promoted and in their turn. */
function onceEach(offers: readonly FoundOffer<Element>[]): Reading<Element> {
  const ids = new Set<string>();
  return { kind: 'offers', offers: offers.filter(({ offer: { id } }) => !ids.has(id) && ids.add(id)) };
}
