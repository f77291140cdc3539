import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { Driver, DriverOptions, Tab } from './driver';
import { program } from './program';
import { eyes } from './tab';
import { tripwire } from './tripwire';

/** Chromium can be asked for more than both browsers can. */
export interface ChromiumDriver extends Driver {
  readonly context: BrowserContext;
  /** The extension's id, or an empty string without one. */
  readonly id: string;
  /** The background, as it runs now; it sleeps after half a minute. */
  readonly background: () => Promise<Worker>;
  readonly pageOf: (tab: Tab) => Page;
}

const isRoot = process.getuid?.() === 0;
const isOwn = (address: string): boolean => /^(?:chrome-extension|about|data|blob):/u.test(address);

async function launch(options: DriverOptions, profile: string, port: number): Promise<BrowserContext> {
  const { extension } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: program('chromium'),
    headless: options.headless ?? true,
    chromiumSandbox: !isRoot,
    viewport: options.headless === false ? null : { width: 1000, height: 800 },
    proxy: { server: `http://127.0.0.1:${port}` },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    ...(options.language ? { env: { ...process.env, LANGUAGE: options.language } } : {}),
    // Without the back-forward cache the back button would test nothing.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      '--proxy-bypass-list=<-loopback>',
      `--lang=${options.language ?? 'en'}`,
      ...(options.canPressToolbar ? ['--enable-unsafe-extension-debugging'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
}

/** Only a developer's Chromium lets an extension from a folder come back when it is reloaded. */
function makeProfile(): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'second-look-'));
  mkdirSync(path.join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

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
  const wire = await tripwire();
  const profile = makeProfile();
  const context = await launch(options, profile, wire.port);
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
  const id = options.extension ? new URL((await background()).url()).host : '';
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
    close: async (look) => {
      await context.close();
      wire.close();
      look?.(profile);
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
