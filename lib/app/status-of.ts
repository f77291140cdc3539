import sites from 'virtual:second-look/sites';
import { type PageStatus, type ReadBy, readingWays, type WatchedHere } from '@/lib/domain/page-status';
import type { KnownPage } from './remember-page';

/** What the popup shows of a page, with what of the watch list stands there. */
export function statusOf(
  { url, read, noticed, partly, readers, folded, nothing, page }: KnownPage,
  watched: readonly WatchedHere[],
): PageStatus {
  const host = new URL(url).hostname;
  if (read.length === 0 && nothing) return { kind: 'unreadable', host, nothing };
  return {
    kind: 'read',
    host,
    read: read.length,
    noticed: noticed.map(({ aside: _, ...offer }) => offer),
    partly,
    by: readers.flatMap(readBy),
    folded: folded.length,
    ...(page === undefined || noticed.some(({ id }) => id === page) ? {} : { page }),
    watched,
  };
}

function readBy(reader: string): readonly ReadBy[] {
  const way = readingWays.find((known) => known === reader);
  const site = sites.find(({ id }) => id === reader);
  return way ? [{ way }] : site ? [{ site: site.name }] : [];
}
