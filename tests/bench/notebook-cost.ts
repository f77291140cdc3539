import { type BrowserName, openBareBrowser } from '../browser/drive/browsers';
import { benchScript } from './bench-script';
import type { NotebookFigures } from './notebook-in-browser';

const address = 'https://bench.second-look.example/';

/** What it takes to search so many kept offers, in a page of that browser. Milliseconds. */
export async function notebookCost(name: BrowserName, kept: number): Promise<NotebookFigures> {
  const code = await benchScript('tests/bench/notebook-in-browser.ts');
  const driver = await openBareBrowser(name, {
    pages: (asked) => (asked === address ? '<!doctype html><title>bench</title>' : undefined),
    isClockFine: true,
  });
  try {
    const tab = await driver.tab();
    await tab.open(address);
    await tab.inject(code);
    return await tab.evaluate((count) => {
      const { measureNotebook }: { measureNotebook: (count: number) => Promise<NotebookFigures> } = Object(globalThis);
      return measureNotebook(count);
    }, kept);
  } finally {
    await driver.close();
  }
}
