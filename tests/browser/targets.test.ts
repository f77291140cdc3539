import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { practicePages } from '../practice/pages';
import { folderOf } from './built/output';
import { type ChromiumDriver, openChromium } from './drive/chromium';
import type { Tab } from './drive/driver';
import { partOf, surfaces } from './drive/our-surfaces';
import { type Own, openOwn } from './drive/own';
import { type Target, targets } from './drive/targets';

const pointers = [
  { pointer: 'a mouse', least: 24 },
  { pointer: 'a finger', least: 44 },
] as const;
/** Everywhere, whatever it stands among. */
const leastInline = 24;

const tooSmall = (found: readonly Target[], least: number): readonly string[] =>
  found
    .filter(
      ({ width, height, isInline }) =>
        width < 24 || height < (isInline ? leastInline : least) || (!isInline && width < least),
    )
    .map(({ what, width, height }) => `${width} × ${height}: ${what}`);

test('the check can fail', () => {
  const target = { what: 'a link', width: 100, height: 43, isInline: false };
  expect(tooSmall([target], 44)).toEqual(['100 × 43: a link']);
  expect(tooSmall([{ ...target, isInline: true }], 44)).toEqual([]);
  expect(tooSmall([{ ...target, height: 23, isInline: true }], 24)).toHaveLength(1);
});

describe.each(pointers)('what is pressed with $pointer is at least $least pixels wide and high', ({
  pointer,
  least,
}) => {
  let driver: ChromiumDriver;
  let own: Own;

  beforeAll(async () => {
    const pages = practicePages();
    driver = await openChromium({ extension: folderOf('chrome-mv3-practice'), pages: (address) => pages.get(address) });
    own = await openOwn(driver);
    await own.ask({ kind: 'change-settings', language: 'en', country: 'DE' });
  });
  afterAll(() => driver?.close());

  /** Details are opened, or what is in them would not be measured. */
  const unfold = (tab: Tab): Promise<void> =>
    tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, undefined);

  test.each(surfaces)('$name', async (surface) => {
    const tab = await surface.open({ driver, own });
    if (pointer === 'a finger') {
      const page = driver.pageOf(tab);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      expect(await tab.evaluate(() => matchMedia('(pointer: coarse)').matches, undefined)).toBe(true);
    }
    await unfold(tab);
    const found = await tab.evaluate(targets, partOf(surface));
    expect(found.length).toBeGreaterThan(0);
    expect(tooSmall(found, least)).toEqual([]);
    await tab.close();
  });
});
