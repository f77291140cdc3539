import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, {
  type Browser,
  type ConsoleMessage,
  type HTTPRequest,
  type KeyInput,
  type Page,
  ProtocolError,
} from 'puppeteer-core';
import type { Driver, DriverOptions, Pages, Tab } from './driver';
import { program } from './program';
import { eyes } from './tab';
import { tripwire } from './tripwire';
import { until } from './wait';

/** The name the manifest gives the extension, and the address we give its pages instead of a random one. */
const geckoId = 'second-look@second-look.example';
const uuid = '5ec0d100-0000-4000-8000-5ec0d1000000';

function preferences(options: DriverOptions, port: number): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'intl.accept_languages': options.language ?? 'en',
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
    ...(options.isClockFine ? { 'privacy.reduceTimerPrecision': false } : {}),
    ...(options.forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
  };
}

async function launch(options: DriverOptions, profile: string, port: number): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program('firefox'),
    headless: options.headless ?? true,
    userDataDir: profile,
    // Without it the pages of an extension may not be opened.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, port),
  });
  if (options.extension) await browser.installExtension(options.extension);
  return browser;
}

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
  const wire = await tripwire();
  const profile = mkdtempSync(path.join(tmpdir(), 'second-look-'));
  const browser = await launch(options, profile, wire.port);
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
    close: async (look) => {
      await browser.close();
      wire.close();
      look?.(profile);
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
