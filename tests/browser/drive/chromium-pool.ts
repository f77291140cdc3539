import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import type { DriverOptions } from './driver';
import { program } from './program';
import { isShared, isUsual, whenEnded } from './shared';
import { type Tripwire, tripwire } from './tripwire';

/** A Chromium that runs, and what stands between it and the network. */
export interface Running {
  readonly context: BrowserContext;
  /** To the browser itself, which puts extensions in and takes them out. */
  readonly session: CDPSession;
  readonly profile: string;
  readonly wire: Tripwire;
}

const isRoot = process.getuid?.() === 0;

/** Only a developer's Chromium lets an extension from a folder come back when it is reloaded. */
function makeProfile(): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'second-look-'));
  mkdirSync(path.join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

async function launch(options: DriverOptions): Promise<Running> {
  const wire = await tripwire();
  const profile = makeProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program('chromium'),
    headless: options.headless ?? true,
    chromiumSandbox: !isRoot,
    viewport: options.headless === false ? null : { width: 1000, height: 800 },
    proxy: { server: `http://127.0.0.1:${wire.port}` },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    handleSIGTERM: !isShared,
    ...(options.language ? { env: { ...process.env, LANGUAGE: options.language } } : {}),
    // Without the back-forward cache the back button would test nothing.
    ignoreDefaultArgs: ['--disable-back-forward-cache', '--disable-extensions'],
    args: [
      '--proxy-bypass-list=<-loopback>',
      `--lang=${options.language ?? 'en'}`,
      // An extension can be put in and taken out while the browser runs, and its button in the toolbar be pressed.
      '--enable-unsafe-extension-debugging',
    ],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser has no session of its own');
  if (isUsual(options)) whenEnded(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  return { context, session, profile, wire };
}

const idle: Running[] = [];

/** A Chromium that is as the options say, without an extension yet. */
export async function borrowChromium(options: DriverOptions): Promise<Running> {
  const running = (isUsual(options) ? idle.pop() : undefined) ?? (await launch(options));
  running.wire.forget();
  return running;
}

/** Puts the extension of a folder in; gives back its id. */
export async function install(session: CDPSession, folder: string): Promise<string> {
  return (await session.send('Extensions.loadUnpacked', { path: folder })).id;
}

/** What a driver listens to. */
const listened = ['request', 'console', 'weberror'] as const;

/** Closes it, or, where the next can have it, its tabs and the extension with all that it kept. */
export async function giveBackChromium(
  running: Running,
  id: string,
  options: DriverOptions,
  look?: (profile: string) => void,
): Promise<void> {
  const { context, session, profile, wire } = running;
  if (look || !isUsual(options)) {
    await context.close();
    wire.close();
    look?.(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    return;
  }
  const before = context.pages();
  await context.newPage();
  await Promise.all(before.map((page) => page.close()));
  for (const event of listened) context.removeAllListeners(event);
  await context.unrouteAll();
  if (id) await session.send('Extensions.uninstall', { id });
  idle.push(running);
}
