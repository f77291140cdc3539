import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { board, chat, practicePages, social } from '../practice/pages';
import { folderOf } from './built/output';
import { browsers, openBareBrowser, openBrowser } from './drive/browsers';
import { openChromium } from './drive/chromium';
import type { Driver, Tab } from './drive/driver';
import { openOwn } from './drive/own';
import { markSelector, panelSelector } from './drive/surfaces';

const pages = practicePages();
const choice = { pages: (address: string) => pages.get(address) };
const visited = [`${board}/`, `${board}/offer/hostess-blue-note`, `${social}/`, `${chat}/c/threat`];
const ownPages = [
  'popup.html',
  'check.html',
  'options.html',
  'welcome.html',
  'help.html#harms=sextortion&jobs=CH',
  'self-check.html#offer',
  'learn.html#pictures',
  'practice.html',
  'family.html',
  'memory.html',
  'report.html#site=olx&harms=sextortion&signs=secrecy-demand',
];

const isOwn = (address: string): boolean => /^(?:chrome|moz)-extension:|^data:|^about:|^blob:/u.test(address);
/** Asked for by the browser itself, whoever is installed. */
const isFavicon = (address: string): boolean => address.endsWith('/favicon.ico');
const hostsOf = (escaped: readonly string[]): readonly string[] =>
  [...new Set(escaped.map((host) => host.replace(/:\d+$/u, '')))].sort();
/** Chromium opens a connection ahead of a page it was told to open. */
const isVisited = (host: string): boolean => visited.some((address) => new URL(address).hostname === host);

async function look(driver: Driver): Promise<void> {
  for (const address of visited) {
    const tab = await driver.tab();
    await tab.open(address);
    await tab.wait('[data-offer], [data-post], [data-chat]');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)), undefined);
    await tab.close();
  }
}

async function useEverything(driver: Driver): Promise<void> {
  const own = await openOwn(driver);
  await own.ask({ kind: 'change-settings', country: 'ES' });
  for (const address of visited) {
    const tab: Tab = await driver.tab();
    await tab.open(address);
    await own.settled(address);
    await tab.wait(markSelector);
    await tab.press(markSelector);
    await tab.wait(panelSelector);
    await own.ask({ kind: 'guide', harms: ['sex_trafficking'], jobCountries: ['CH'] });
    await tab.close();
  }
  for (const page of ownPages) {
    const tab = await driver.own(page);
    await tab.wait('main');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)), undefined);
    await tab.close();
  }
  await own.ask({ kind: 'check', text: 'El jefe se queda con tu pasaporte. https://leak.example/', messages: [] });
}

describe.each(browsers)('in %s', (name) => {
  test('whatever it does, the extension asks for nothing', async () => {
    const withUs = await openBrowser(name, choice);
    const without = await openBareBrowser(name, choice);
    try {
      await look(without);
      await useEverything(withUs);
      const asked = withUs.requested.filter((address) => !isOwn(address) && !isFavicon(address));
      expect(
        asked.filter((address) => !visited.includes(address)),
        'requests besides the pages we opened',
      ).toEqual([]);
      expect(asked).toHaveLength(visited.length);
      const usual = new Set(hostsOf(without.escaped));
      const strange = hostsOf(withUs.escaped).filter(
        (host) => !usual.has(host) && !isVisited(host) && !isBrowsersOwn(host),
      );
      expect(strange, 'hosts asked for that the same browser does not ask for without us').toEqual([]);
    } finally {
      await withUs.close();
      await without.close();
    }
  });
});

/** Services a browser calls when it pleases, so that a comparison of two runs cannot settle whose call it was. */
const isBrowsersOwn = (host: string): boolean =>
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com)$/u.test(host);

test('a leak would be seen: the same build without its policy, made to ask for something', async () => {
  const leaky = mkdtempSync(path.join(tmpdir(), 'second-look-leaky-'));
  cpSync(folderOf('chrome-mv3-practice'), leaky, { recursive: true });
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(`${leaky}/manifest.json`, 'utf8'));
  delete manifest.content_security_policy;
  writeFileSync(`${leaky}/manifest.json`, JSON.stringify(manifest));
  const ask =
    'fetch("https://leak.example/script").catch(() => {}); navigator.sendBeacon("https://leak.example/beacon");\n';
  const script = `${leaky}/offers.js`;
  writeFileSync(script, ask + readFileSync(script, 'utf8'));
  const background = `${leaky}/background.js`;
  writeFileSync(
    background,
    `fetch("https://leak.example/worker").catch(() => {});\n${readFileSync(background, 'utf8')}`,
  );
  const driver = await openChromium({ ...choice, extension: leaky });
  try {
    await openOwn(driver);
    const tab = await driver.tab();
    await tab.open(`${board}/`);
    await expect
      .poll(() => driver.requested.filter((address) => address.includes('leak.example')).length, { timeout: 10_000 })
      .toBeGreaterThanOrEqual(2);
  } finally {
    await driver.close();
    rmSync(leaky, { recursive: true, force: true });
  }
});
