import type { Tab } from './driver';
import { until } from './wait';

/** Where our own surfaces are found, in the practice build, whose shadow roots are open. */
export const markSelector = '[data-mark]:not([hidden])';
export const panelSelector = '[role="dialog"]';
export const inPanel = (selector: string): string => `${panelSelector} ${selector}`;

/** Runs in the page: ids of the offers, posts and chats beside which a mark is to be seen, in document order. */
function offersWithMark(selector: string): string[] {
  const marks: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (let root = roots.shift(); root; root = roots.shift()) {
    marks.push(...root.querySelectorAll(selector));
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  const heights = marks.map((mark) => {
    const { top, height } = mark.getBoundingClientRect();
    return top + height / 2;
  });
  return [...document.querySelectorAll<HTMLElement>('[data-offer], [data-post], [data-chat]')]
    .filter((offer) => {
      const { top, bottom } = offer.getBoundingClientRect();
      return heights.some((height) => height >= top && height <= bottom);
    })
    .map(({ dataset }) => dataset.offer ?? dataset.post ?? dataset.chat ?? '');
}

const markedOffers = (tab: Tab): Promise<string[]> => tab.evaluate(offersWithMark, markSelector);

/** Waits until just these offers are marked. */
export const waitForMarks = (tab: Tab, wanted: readonly string[]): Promise<string[]> =>
  until(
    'the right marks',
    () => markedOffers(tab),
    (ids) => ids.join() === wanted.join(),
  );

/** A window so tall that a whole practice page is on screen: marks off screen are not drawn. */
export const wholePage = (tab: Tab): Promise<void> => tab.size(1000, 5000);
