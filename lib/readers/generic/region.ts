import { parentOf } from '../dom';
import { visibleText } from '../visible-text';

/** Characters from which a line is running text rather than a label, a fact or a button. */
const sentence = 70;
/** Shares of the main part's text and running text from which a smaller part is the whole offer. */
const enough = { text: 0.92, mostText: 0.8, sentences: 0.98 } as const;

/**
 * The smallest part around the heading that holds nearly all the page's main part says: what is left out then are lines of the
 * site's own that nothing marked as such.
 */
export function regionAround(heading: Element, main: Element, without: (element: Element) => boolean): Element {
  const whole = sizeOf(main, without);
  let at = heading;
  for (let parent = parentOf(at); parent && at !== main; parent = parentOf(at)) {
    at = parent;
    const size = sizeOf(at, without);
    if (size.text >= whole.text * enough.text) return at;
    if (size.text >= whole.text * enough.mostText && size.sentences >= Math.max(1, whole.sentences * enough.sentences))
      return at;
  }
  return main;
}

function sizeOf(element: Element, without: (element: Element) => boolean): { text: number; sentences: number } {
  const lines = visibleText(element, { limit: 60_000, without }).split('\n');
  const sum = (some: readonly string[]): number => some.reduce((total, line) => total + line.length, 0);
  return { text: sum(lines), sentences: sum(lines.filter((line) => line.length >= sentence)) };
}
