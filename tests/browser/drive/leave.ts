import { neutralPage } from '@/lib/ui/parts/quick-exit';
import type { Tab } from './driver';
import type { Own } from './own';
import { until } from './wait';

/** The two ways out of a page of ours. */
export const waysOut = ['the button', 'Shift three times'] as const;
export type WayOut = (typeof waysOut)[number];

/** What was seen of one leaving. Times are in milliseconds. */
export interface Leaving {
  /** From the press, as the browser stamped it, to the blank sheet. */
  readonly sheetAfter: number;
  /** When the press was made, on the clock of `Date.now()`. */
  readonly pressedAt: number;
  /** Whether the sheet stood over every corner before anything else of the page could run. */
  readonly isCoveredAtOnce: boolean;
}

const key = 'leaving';

/** Runs in the page: notes each press, when the sheet came, and what the next task of the page finds. It is kept where it outlives the page. */
function watch(name: string): void {
  let sheetAt = Number.POSITIVE_INFINITY;
  new MutationObserver(() => {
    if (document.querySelector('.blank')) sheetAt = Math.min(sheetAt, performance.now());
  }).observe(document.body, { childList: true });
  const note = ({ timeStamp }: Event): void => {
    let isTold = false;
    const tell = (): void => {
      if (isTold) return;
      isTold = true;
      const [right, bottom] = [document.documentElement.clientWidth - 1, innerHeight - 1];
      const corners = [1, right].flatMap((x) => [1, bottom].map((y) => document.elementFromPoint(x, y)));
      localStorage.setItem(
        name,
        JSON.stringify({
          sheetAfter: sheetAt - timeStamp,
          pressedAt: performance.timeOrigin + timeStamp,
          isCoveredAtOnce: corners.every((element) => element?.className === 'blank'),
        }),
      );
    };
    const next = new MessageChannel();
    next.port1.onmessage = tell;
    next.port2.postMessage('');
    // The page may be gone before its next task.
    addEventListener('pagehide', tell);
  };
  addEventListener('click', note, true);
  addEventListener('keydown', note, true);
}

export const placeOf = (tab: Tab): Promise<string> => tab.evaluate(() => location.href, undefined);

/** Firefox meets the wall around it and stays at the address it was refused. */
export const isAway = (address: string): boolean =>
  address.startsWith(neutralPage) || address.startsWith('chrome-error:');

/** Leaves a page that has a way out, waits until it is left, and tells how it went. `own` is another page of ours. */
export async function leave(tab: Tab, own: Own, way: WayOut): Promise<Leaving> {
  await own.tab.evaluate((name) => localStorage.removeItem(name), key);
  await tab.evaluate(watch, key);
  if (way === 'the button') await tab.press('.exit button');
  else for (let press = 0; press < 3; press += 1) await tab.key('Shift');
  await until('the page to be left', () => placeOf(tab), isAway);
  // What one page writes another may read a moment later.
  const kept = await until(
    'what was seen of the leaving',
    () => own.tab.evaluate((name) => localStorage.getItem(name), key),
    (note) => note !== null,
  );
  await own.tab.evaluate((name) => localStorage.removeItem(name), key);
  return JSON.parse(kept ?? '{}');
}
