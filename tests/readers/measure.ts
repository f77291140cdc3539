import { pageOf } from './page-of';

export const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
export const bare = (text: string): string => words(text).join(' ');

/** The share of the words of a text, counted with repetition, that another text has. */
export function shareOf(wanted: string, had: string): number {
  const left = new Map<string, number>();
  for (const word of words(had)) left.set(word, (left.get(word) ?? 0) + 1);
  const all = words(wanted);
  let found = 0;
  for (const word of all) {
    const count = left.get(word) ?? 0;
    if (count > 0) found += 1;
    left.set(word, count - 1);
  }
  return all.length === 0 ? 0 : found / all.length;
}

/** The share of the words of a text that another text has not. */
export function foreignTo(home: string, text: string): number {
  return words(text).length === 0 ? 0 : 1 - shareOf(text, home);
}

/** What a page says in these places, without scripts and without what only a press would show. */
export function said(html: string, address: string, selector: string): readonly string[] {
  if (last?.html !== html || last.address !== address) last = { html, address, document: shownOf(html, address) };
  return [...last.document.querySelectorAll(selector)].map(textsIn);
}

/** The page asked of last: it is mostly asked again, and a real page takes its time to be parsed. */
let last: { readonly html: string; readonly address: string; readonly document: Document } | undefined;

function shownOf(html: string, address: string): Document {
  const { document } = pageOf(html, address);
  for (const silent of document.querySelectorAll('script, style, noscript, svg, .is-hidden, [style*="display:none"]'))
    silent.remove();
  return document;
}

/** All texts in an element, a space between each two: labels stand beside their values without one. */
export function textsIn(element: Node): string {
  const texts = [...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : textsIn(node)));
  return texts.join(' ').replace(/\s+/gu, ' ').trim();
}
