import type { Wording } from './words';

/** Gives a page of ours its language, direction and title. The title says nothing of what it is for: it stands in the history of the browser. */
export function dressPage(document: Document, { language, direction }: Wording): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.title = 'Second Look';
}
