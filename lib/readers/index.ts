import type { Reading } from '@/lib/domain/reading';
import { type Report, readSafely } from './read-safely';
import type { Page, Reader } from './reader';
import { readerFor } from './registry';
import { readPosting } from './structured/read-posting';
import { nothingOn, unreadable, wallOn } from './wall';

export { readerFor, readers } from './registry';

/**
 * What a page offers: by the site's reader, then by what the page says of itself as a JobPosting. A wall is looked for only
 * when the site's own anchors gave nothing: they are not on walls, and the search would cost every page its time.
 */
export function readPage(page: Page, onBroken?: (report: Report) => void): Reading<Element> {
  const reader = readerFor(page.url);
  const reading = reader && readSafely(reader.id, () => reader.read(page), undefined, onBroken);
  if (reader && reading?.kind === 'offers') return withPosting(page, reader, reading, onBroken);
  const wall = readSafely('wall', () => wallOn(page), undefined, onBroken);
  if (wall) return wall;
  const posting = readSafely('job-posting', () => readPosting(page), undefined, onBroken);
  return posting
    ? { kind: 'offers', offers: [posting] }
    : readSafely('wall', () => nothingOn(page), unreadable, onBroken);
}

/** Where only entries of a list were found, the page may still be about an offer that describes itself, with others beside it. */
function withPosting(
  page: Page,
  reader: Reader,
  reading: Extract<Reading<Element>, { kind: 'offers' }>,
  onBroken: ((report: Report) => void) | undefined,
): Reading<Element> {
  if (!reading.offers.every(({ offer }) => offer.kind === 'card')) return reading;
  const entries = () => reader.pieces?.entries(page) ?? [];
  const posting = readSafely('job-posting', () => readPosting(page, entries()), undefined, onBroken);
  return posting ? { kind: 'offers', offers: [posting, ...reading.offers] } : reading;
}
