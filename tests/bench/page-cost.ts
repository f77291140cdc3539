import type { Page } from 'playwright-core';
import { type ChromiumDriver, openChromium } from '../browser/drive/chromium';
import { expression } from '../browser/drive/look';
import { until } from '../browser/drive/wait';
import { besideAddress, items, listAddress, longList } from './long-list';
import { type Cost, profiled } from './profile';

/** What one visit to the long list cost. Milliseconds, but for `shift`. */
export interface Visit {
  readonly script: number;
  readonly tasks: number;
  readonly shift: number;
}

export interface PageCost {
  readonly items: number;
  readonly withUs: readonly Visit[];
  readonly without: readonly Visit[];
  readonly ours: readonly Cost[];
  /** Our time per 100 entries shown, median of the profiled visits. */
  readonly per100: number;
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Runs in the page: shows every entry once, a window at a time, as fast as someone who only skims; then rests. */
async function skim(): Promise<void> {
  const rest = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.8) {
    scrollTo({ top: y, behavior: 'instant' });
    await rest(50);
  }
  await rest(1_000);
}

/** Runs in the page, before anything else there. */
function watchShifts(): void {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
    document.documentElement.dataset.shift = String(sum);
  }).observe({ type: 'layout-shift', buffered: true });
}

async function visit(page: Page): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(listAddress, { waitUntil: 'load' });
  await page.evaluate(expression(skim, undefined));
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  const shift = Number(await page.evaluate(() => document.documentElement.dataset.shift ?? '0'));
  return { script: seconds('ScriptDuration'), tasks: seconds('TaskDuration'), shift };
}

async function freshPage(driver: ChromiumDriver): Promise<Page> {
  const page = await driver.context.newPage();
  await page.addInitScript(watchShifts);
  return page;
}

/** The first visit of a fresh profile waits until the extension has switched itself on there. */
async function warm(driver: ChromiumDriver, isOn: boolean): Promise<void> {
  const tab = await driver.tab();
  await tab.open(listAddress);
  if (isOn) {
    await until(
      'the first mark',
      async () => {
        await tab.open(listAddress);
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        return tab.evaluate(
          () => [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
          0,
        );
      },
      (hosts) => hosts > 0,
    );
  }
  await tab.close();
}

/** Visits with and without the extension in turn, so that a busy machine is busy for both. */
export async function pageCost(extension: string, visits: number): Promise<PageCost> {
  const page = longList();
  const pages = (address: string): string | undefined => {
    if (address === listAddress) return page;
    return address === besideAddress ? '<!doctype html><title>beside</title>' : undefined;
  };
  const on = await openChromium({ extension, pages });
  const off = await openChromium({ extension: undefined, pages });
  try {
    await warm(on, true);
    await warm(off, false);
    const withUs: Visit[] = [];
    const without: Visit[] = [];
    for (let turn = 0; turn < visits; turn += 1) {
      for (const [driver, list] of [
        [on, withUs],
        [off, without],
      ] as const) {
        const tab = await freshPage(driver);
        list.push(await visit(tab));
        await tab.close();
      }
    }
    const ours: Cost[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const tab = await freshPage(on);
      await tab.goto(besideAddress);
      const session = await tab.context().newCDPSession(tab);
      ours.push(
        await profiled(session, async () => {
          await tab.goto(listAddress, { waitUntil: 'load' });
          await tab.evaluate(expression(skim, undefined));
        }),
      );
      await tab.close();
    }
    return { items, withUs, without, ours, per100: median(ours.map((cost) => cost.ours)) / (items / 100) };
  } finally {
    await on.close();
    await off.close();
  }
}
