import type { DirectoryEntry } from './directory-entry';

const official = /(?:^|\.)(?:gov|gob|gouv|gub|europa|police|policia|mai|mju)(?:\.|$)/u;

/**
 * The source to show beside an entry, https only: the operator's own page before a public body's, that before any other;
 * among equals the first. Falls back to the operator's website where every source is an http address.
 */
export function bestSource(entry: Pick<DirectoryEntry, 'sources' | 'web' | 'chat_url'>): string | undefined {
  const own = [entry.web, entry.chat_url].flatMap((page) => (page ? [hostOf(page)] : []));
  const rank = (url: string) => (own.includes(hostOf(url)) ? 0 : official.test(hostOf(url)) ? 1 : 2);
  const pages = entry.sources
    .map(({ url }) => url.trim())
    .filter((url) => url.startsWith('https://') && URL.canParse(url));
  const [best] = pages.toSorted((a, b) => rank(a) - rank(b));
  return (
    best ?? entry.web ?? entry.sources.find(({ url }) => url.startsWith('http://'))?.url.replace('http://', 'https://')
  );
}

function hostOf(page: string): string {
  return new URL(page).hostname.replace(/^www\./u, '');
}
