import { isMatched } from '@/lib/domain/match-pattern';
import type { Reading } from '@/lib/domain/reading';
import { offersOr } from './found-offer';
import { type Report, readSafely } from './read-safely';
import type { Page, Reader } from './reader';
import { readPosting } from './structured/read-posting';
import { nothingOn, wallOn } from './wall';

const files = import.meta.glob<Reader>('./sites/*.ts', { eager: true, import: 'default' });

/** Every reader of this build, by id. */
export const readers: readonly Reader[] = Object.values(files)
  .filter(({ only }) => only === undefined || import.meta.env.MODE === only)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The reader for a page's address, if its site is known. */
export function readerFor(url: URL): Reader | undefined {
  return readers.find(({ matches }) => matches.some((pattern) => isMatched(pattern, url)));
}

/** What a page offers: wall, then the site's reader, then what the page says of itself as a JobPosting. */
export function readPage(page: Page, onBroken?: (report: Report) => void): Reading<Element> {
  const wall = readSafely('wall', () => wallOn(page), undefined, onBroken);
  if (wall) return wall;
  const reader = readerFor(page.url);
  const reading = reader && readSafely(reader.id, () => reader.read(page), undefined, onBroken);
  if (reading?.kind === 'offers') return reading;
  const posting = readSafely('job-posting', () => readPosting(page), undefined, onBroken);
  return offersOr(posting ? [posting] : [], nothingOn(page));
}
