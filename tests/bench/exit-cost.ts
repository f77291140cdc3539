import { neutralPage } from '@/lib/ui/parts/quick-exit';
import { type BrowserName, openBrowser } from '../browser/drive/browsers';
import { leave } from '../browser/drive/leave';
import { openOwn } from '../browser/drive/own';
import { median } from './page-cost';

/** What it takes to leave a page of ours, from the press, as the browser stamped it. Milliseconds, medians. */
export interface ExitCost {
  /** Until the blank sheet is there. */
  readonly covered: number;
  /** Until the neutral page is asked for. */
  readonly asked: number;
}

/** Leaves the help page by its button this many times, each time in a tab of its own. */
export async function exitCost(name: BrowserName, times: number): Promise<ExitCost> {
  const asked: number[] = [];
  const driver = await openBrowser(name, {
    pages: (address) => (address === neutralPage ? '<!doctype html><title>neutral</title>' : undefined),
    onRequest: (address) => address === neutralPage && asked.push(Date.now()),
  });
  try {
    const own = await openOwn(driver);
    const covered: number[] = [];
    const requested: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const tab = await driver.own('help.html');
      await tab.wait('.helpline');
      asked.length = 0;
      const { sheetAfter, pressedAt } = await leave(tab, own, 'the button');
      covered.push(sheetAfter);
      requested.push((asked[0] ?? Number.POSITIVE_INFINITY) - pressedAt);
      await tab.close();
    }
    return { covered: median(covered), asked: median(requested) };
  } finally {
    await driver.close();
  }
}
