import type { Wording } from './words';

/**
 * Gives a page of ours its language, direction and title, and hides our sign where the reader wants that. The title says nothing of what
 * the page is for: it stands in the history of the browser.
 */
export function dressPage(document: Document, wording: Wording): void {
  const root = document.documentElement;
  root.lang = wording.language;
  root.dir = wording.direction;
  root.classList.toggle('discreet', wording.isDiscreet === true);
  document.title = wording.say('name');
}
