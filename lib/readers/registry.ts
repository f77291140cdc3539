import { siteFor } from '@/lib/domain/site';
import type { Reader } from './reader';

const files = import.meta.glob<Reader>('./sites/*.ts', { eager: true, import: 'default' });

/** Every reader of this build, by id. */
export const readers: readonly Reader[] = Object.values(files)
  .filter(({ only }) => only === undefined || import.meta.env.MODE === only)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The reader for a page's address, if its site is known. */
export function readerFor(url: URL): Reader | undefined {
  return siteFor(readers, url);
}
