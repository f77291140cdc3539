import { openChromium } from '../browser/drive/chromium';
import type { EngineFigures } from './in-browser';
import { pageScript } from './page-script';

const address = 'https://bench.second-look.example/';
/** A page cut off from all others is given a finer clock: 5 µs instead of 100. */
const alone = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** Measures the engine in Chromium, on an empty page without any extension. */
export async function engineCost(): Promise<EngineFigures> {
  const code = await pageScript('tests/bench/in-browser.ts');
  const driver = await openChromium({ extension: undefined, pages: () => undefined });
  try {
    await driver.context.route(address, (route) =>
      route.fulfill({ body: '<!doctype html><title>bench</title>', contentType: 'text/html', headers: alone }),
    );
    const tab = await driver.tab();
    await tab.open(address);
    await tab.inject(code);
    return await tab.evaluate(() => {
      const { measureEngine }: { measureEngine: () => EngineFigures } = Object(globalThis);
      return measureEngine();
    }, undefined);
  } finally {
    await driver.close();
  }
}
