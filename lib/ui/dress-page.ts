import type { Wording } from './words';

/** Gives a page of ours its language, direction and title. Titles are neutral: they stand in the history of the browser. */
export function dressPage(document: Document, { language, direction }: Wording, title: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.title = title;
}
