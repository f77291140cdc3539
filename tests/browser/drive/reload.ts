import type { Tab } from './driver';
import { until } from './wait';

const mark = 'isFromBefore';

/** Loads a page of ours anew in the tab it stands in, and waits until what stood there before is gone. */
export async function reload(tab: Tab): Promise<void> {
  await tab.evaluate((name) => {
    Object.assign(globalThis, { [name]: true });
    setTimeout(() => location.reload());
  }, mark);
  await until(
    'the page from before to be gone',
    () => tab.evaluate((name) => name in globalThis, mark),
    (isThere) => !isThere,
  );
}
