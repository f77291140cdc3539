import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { DriverOptions } from './driver';
import { program } from './program';
import { isShared, isUsual, whenEnded } from './shared';
import { type Tripwire, tripwire } from './tripwire';

/** The name the manifest gives the extension, and the address we give its pages instead of a random one. */
const geckoId = 'second-look@second-look.example';
export const uuid = '5ec0d100-0000-4000-8000-5ec0d1000000';

/** A Firefox that runs, and what stands between it and the network. */
export interface Running {
  readonly browser: Browser;
  readonly profile: string;
  readonly wire: Tripwire;
}

function preferences(options: DriverOptions, port: number): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'extensions.webextensions.keepUuidOnUninstall': true,
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

async function launch(options: DriverOptions): Promise<Running> {
  const wire = await tripwire();
  const profile = mkdtempSync(path.join(tmpdir(), 'second-look-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program('firefox'),
    headless: options.headless ?? true,
    userDataDir: profile,
    handleSIGTERM: !isShared,
    // Without it the pages of an extension may not be opened.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, wire.port),
  });
  if (isUsual(options))
    whenEnded(() => {
      browser.process()?.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    });
  return { browser, profile, wire };
}

const idle: Running[] = [];

/** A Firefox that is as the options say, with the extension just installed. */
export async function borrowFirefox(options: DriverOptions): Promise<Running> {
  const running = (isUsual(options) ? idle.pop() : undefined) ?? (await launch(options));
  running.wire.forget();
  if (options.extension) await running.browser.installExtension(options.extension);
  return running;
}

/** Closes it, or, where the next can have it, its tabs and the extension with all that it kept. */
export async function giveBackFirefox(
  { browser, profile, wire }: Running,
  options: DriverOptions,
  look?: (profile: string) => void,
): Promise<void> {
  if (look || !isUsual(options)) {
    await browser.close();
    wire.close();
    look?.(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    return;
  }
  const before = await browser.pages();
  await browser.newPage();
  await Promise.all(before.map((page) => page.close()));
  if (options.extension) await browser.uninstallExtension(geckoId);
  idle.push({ browser, profile, wire });
}
