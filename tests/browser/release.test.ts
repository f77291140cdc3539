import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boardOffer } from '../practice/board';
import { offers } from '../practice/offers';
import { folderOf, manifestOf } from './built/output';
import { type ChromiumDriver, openChromium } from './drive/chromium';
import type { Tab } from './drive/driver';
import { openOwn } from './drive/own';

// The release knows no practice pages and has no site switched on. Here its hosts are granted, as presses on the buttons would, and it is given
// a page of that site's making: an offer described as search engines want it.
const address = 'https://www.infojobs.net/ofertas/practice';
const risky = offers.find(({ id }) => id === 'camarera-en-el-extranjero');
if (!risky) throw new Error('the practice offers have changed');
const text = risky.text.join('\n');
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: risky.title,
  description: text,
  hiringOrganization: { '@type': 'Organization', name: risky.employer },
};
const page = boardOffer(risky).replace(
  '</head>',
  `<script type="application/ld+json">${JSON.stringify(posting)}</script></head>`,
);

function released(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'second-look-release-'));
  cpSync(folderOf('chrome-mv3'), copy, { recursive: true });
  const { optional_host_permissions: hosts, ...manifest } = manifestOf('chrome-mv3');
  writeFileSync(`${copy}/manifest.json`, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return copy;
}

describe('the release build, whose shadow root is closed', () => {
  let driver: ChromiumDriver;
  let folder: string;
  let tab: Tab;

  beforeAll(async () => {
    folder = released();
    driver = await openChromium({ extension: folder, pages: (asked) => (asked === address ? page : undefined) });
    const own = await openOwn(driver);
    tab = await driver.tab();
    await tab.open(address);
    expect(await own.settled(address)).toMatchObject({ kind: 'read', read: 1 });
  });
  afterAll(async () => {
    await driver?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const picture = () => driver.pageOf(tab).screenshot({ animations: 'disabled' });

  test('puts one element into the page, and the page cannot look inside', async () => {
    const host = await tab.wait('html > :not(head, body)');
    expect(host).toHaveLength(1);
    expect(host[0]?.text).toBe('');
    expect(await tab.evaluate(() => document.documentElement.lastElementChild?.shadowRoot ?? 'closed', undefined)).toBe(
      'closed',
    );
  });

  test('draws the mark, which is to be seen though not to be reached', async () => {
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)), undefined);
    const marked = await picture();
    // Its own style cannot be overruled from outside, and it comes back a few times; then it stays away.
    await tab.evaluate(async () => {
      for (let attempt = 0; attempt < 6; attempt += 1) {
        document.querySelector('html > :not(head, body)')?.remove();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }, undefined);
    const bare = await picture();
    expect(marked.equals(bare)).toBe(false);
    expect((await picture()).equals(bare), 'the picture of an unchanged page is the same').toBe(true);
  });

  test('is not switched on for practice pages', () => {
    expect(JSON.stringify(manifestOf('chrome-mv3'))).not.toContain('second-look.example/*');
  });
});
