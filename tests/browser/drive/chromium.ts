import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { borrowChromium, giveBackChromium, install } from './chromium-pool';
import type { Driver, DriverOptions, Tab } from './driver';
import { eyes } from './tab';

/** Chromium can be asked for more than both browsers can. */
export interface ChromiumDriver extends Driver {
  readonly context: BrowserContext;
  /** To the browser itself. */
  readonly session: CDPSession;
  /** The extension's id, or an empty string without one. */
  readonly id: string;
  /** The background, as it runs now; it sleeps after half a minute. */
  readonly background: () => Promise<Worker>;
  readonly pageOf: (tab: Tab) => Page;
}

const isOwn = (address: string): boolean => /^(?:chrome-extension|about|data|blob):/u.test(address);

function tabOf(page: Page): Tab {
  return {
    ...eyes({ evaluate: (expression) => page.evaluate(expression), pressAt: (x, y) => page.mouse.click(x, y) }),
    open: async (address) => void (await page.goto(address, { waitUntil: 'domcontentloaded' })),
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    activate: () => page.bringToFront(),
    key: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.insertText(text),
    size: (width, height) => page.setViewportSize({ width, height }),
    shot: async (file) => void (await page.screenshot({ path: file })),
    close: () => page.close(),
  };
}

/** Opens Chromium as the options say. Close it, or its profile stays behind. */
export async function openChromium(options: DriverOptions): Promise<ChromiumDriver> {
  const running = await borrowChromium(options);
  const { context, session, wire } = running;
  const requested: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    options.onRequest?.(request.url());
    requested.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.page()?.url() ?? 'worker'}: ${message.text()}`);
  });
  context.on('weberror', (error) => errors.push(`${error.page()?.url() ?? 'worker'}: ${error.error().message}`));
  await context.route('**/*', (route) => {
    const address = route.request().url();
    // A file on the disk is no network.
    if (isOwn(address) || address.startsWith('file:')) return route.continue();
    const body = options.pages(address);
    if (body === undefined) return route.abort();
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      ...(options.still ? { 'content-security-policy': "script-src 'none'" } : {}),
    };
    return route.fulfill({ body, headers });
  });
  const background = async (): Promise<Worker> =>
    context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
  const id = options.extension ? await install(session, options.extension) : '';
  if (id) await background();
  const pages = new WeakMap<Tab, Page>();
  const open = async (): Promise<Tab> => {
    const page = await context.newPage();
    const tab = tabOf(page);
    pages.set(tab, page);
    return tab;
  };
  return {
    name: 'Chromium',
    context,
    session,
    id,
    background,
    requested,
    errors,
    escaped: wire.escaped,
    tab: open,
    own: async (file, over) => {
      const tab = await open();
      await over?.activate();
      await tab.open(`chrome-extension://${id}/${file}`);
      return tab;
    },
    pageOf: (tab) => {
      const page = pages.get(tab);
      if (!page) throw new Error('this tab is not one of this browser');
      return page;
    },
    close: (look) => giveBackChromium(running, id, options, look),
  };
}
