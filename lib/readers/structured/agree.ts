import { all, pageTitle } from '../dom';
import { lineOf } from '../visible-text';

const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Whether at least half of the words of `title` are among the words of `visible`. */
export function agree(title: string, visible: string): boolean {
  const wanted = words(title);
  const seen = words(visible);
  if (wanted.size === 0) return false;
  return [...wanted].filter((word) => seen.has(word)).length * 2 >= wanted.size;
}

/** What the page calls itself where people can see it: its title and its main headings. */
export function visibleTitles(document: Document): readonly string[] {
  const headings = all(document, 'h1, [role="heading"][aria-level="1"]').slice(0, 5);
  return [pageTitle(document), ...headings.flatMap((heading) => lineOf(heading) ?? [])];
}
