import type { Reading } from '@/lib/domain/reading';
import { nothingAt } from './changed';
import { type Report, readSafely } from './read-safely';
import type { Page } from './reader';
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
  if (reading?.kind === 'offers') return reading;
  const wall = readSafely('wall', () => wallOn(page), undefined, onBroken);
  if (wall) return wall;
  const posting = readSafely('job-posting', () => readPosting(page), undefined, onBroken);
  return posting
    ? { kind: 'offers', offers: [posting] }
    : readSafely('wall', () => nothingAt(page, reader), unreadable, onBroken);
}
