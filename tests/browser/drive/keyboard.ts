import type { Tab } from './driver';

/** What has the focus, by its text; empty when nothing has. */
export const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body ? '' : (activeElement?.textContent ?? '').trim();
  }, undefined);

/** More stops than any page of ours has before what is looked for. */
const mostStops = 40;

/** Presses Tab until what has the focus begins with a text, then Enter. Fails with the stops it made. */
export async function reach(tab: Tab, text: string): Promise<void> {
  const stops: string[] = [];
  while (stops.length < mostStops) {
    await tab.key('Tab');
    const stop = await focused(tab);
    if (stop.startsWith(text)) {
      await tab.key('Enter');
      return;
    }
    stops.push(stop.slice(0, 40));
  }
  throw new Error(`Tab never came to “${text}”; it stopped at: ${stops.join(' | ')}`);
}
