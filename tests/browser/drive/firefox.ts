import { type ConsoleMessage, type HTTPRequest, type KeyInput, type Page, ProtocolError } from 'puppeteer-core';
import type { Driver, DriverOptions, Pages, Tab } from './driver';
import { borrowFirefox, giveBackFirefox, uuid } from './firefox-pool';
import { eyes } from './tab';
import { until } from './wait';

/** Answers a request; one that is gone, because its page has moved on, asks for no answer any more. */
async function answer(request: HTTPRequest, pages: Pages): Promise<void> {
  try {
    await answerNow(request, pages);
  } catch (error) {
    if (!(error instanceof ProtocolError && error.message.includes('no such request'))) throw error;
  }
}

async function answerNow(request: HTTPRequest, pages: Pages): Promise<void> {
  const address = request.url();
  if (!/^https?:/u.test(address)) return request.continue();
  const body = pages(address);
  if (body === undefined) return request.abort();
  return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
}

/** Key names are the same in both browsers; only Puppeteer insists on a closed list of them. */
const isKey = (key: string): key is KeyInput => key.length > 0;

/**
 * Firefox may answer that a window has its size before it has, and a page that moves to another process may lose it: the page itself is asked.
 */
const sized = (page: Page, width: number, height: number): Promise<string> => {
  const wanted = `${width} × ${height}`;
  const seen = () => page.evaluate(() => `${innerWidth} × ${innerHeight}`);
  return until(
    `a window of ${wanted}`,
    async () => {
      if ((await seen()) !== wanted) await page.setViewport({ width, height });
      return seen();
    },
    (now) => now === wanted,
  );
};

async function tabOf(page: Page): Promise<Tab> {
  let size: readonly [number, number] = [1000, 800];
  await sized(page, ...size);
  return {
    ...eyes({
      evaluate: <R>(expression: string) => page.evaluate<[], () => Promise<R>>(expression),
      pressAt: (x, y) => page.mouse.click(x, y),
    }),
    open: async (address) => {
      // Firefox does not say when a page of an extension is there; whoever needs it waits for what is on it.
      await page.goto(address, { waitUntil: address.startsWith('moz-extension:') ? [] : 'domcontentloaded' });
      await sized(page, ...size);
    },
    // Asked of the page: the browser waits in vain for a load when only the fragment changes.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    activate: () => page.bringToFront(),
    key: async (key) => {
      if (isKey(key)) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    size: async (width, height) => {
      size = [width, height];
      await sized(page, ...size);
    },
    shot: async (file) => void (await page.screenshot({ path: `${file.replace(/\.png$/u, '')}.png` })),
    close: () => page.close(),
  };
}

/** Opens Firefox as the options say, over WebDriver BiDi. */
export async function openFirefox(options: DriverOptions): Promise<Driver> {
  const running = await borrowFirefox(options);
  const { browser, wire } = running;
  const requested: string[] = [];
  const errors: string[] = [];
  const open = async (isOwn: boolean): Promise<Tab> => {
    const page = await browser.newPage();
    page.on('request', (request) => {
      options.onRequest?.(request.url());
      requested.push(request.url());
    });
    page.on('pageerror', (error) =>
      errors.push(`${page.url()}: ${error instanceof Error ? error.message : String(error)}`),
    );
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
    });
    if (!isOwn) {
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request, options.pages));
    }
    return tabOf(page);
  };
  return {
    name: 'Firefox',
    requested,
    errors,
    escaped: wire.escaped,
    tab: () => open(false),
    own: async (file, over) => {
      const tab = await open(true);
      await over?.activate();
      await tab.open(`moz-extension://${uuid}/${file}`);
      return tab;
    },
    close: (look) => giveBackFirefox(running, options, look),
  };
}
