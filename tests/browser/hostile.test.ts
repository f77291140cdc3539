import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profiled } from '../bench/profile';
import { folderOf } from './built/output';
import { type ChromiumDriver, openChromium } from './drive/chromium';
import type { Tab } from './drive/driver';
import { type Own, openOwn, openPopup } from './drive/own';
import { inPanel, markSelector, panelSelector } from './drive/surfaces';
import { elements, hostilePages, markup, remover, restyled } from './pages/hostile';

const pages = new Map(hostilePages.map(({ address, page }) => [address, page]));
/** An empty page of the same site: a profile stays with its process. */
const beside = new URL('/beside', elements.address).href;

/** Milliseconds of ours in one task, above which a page hangs. */
const hang = 250;

describe('a hostile page', () => {
  let driver: ChromiumDriver;
  let own: Own;

  beforeAll(async () => {
    driver = await openChromium({
      extension: folderOf('chrome-mv3-practice'),
      pages: (address) => (address === beside ? '<!doctype html><title>beside</title>' : pages.get(address)),
    });
    own = await openOwn(driver);
  });
  afterAll(() => driver?.close());

  const profile = async (tab: Tab, address: string) => {
    await tab.open(beside);
    const session = await driver.context.newCDPSession(driver.pageOf(tab));
    return profiled(session, async () => {
      await tab.open(address);
      await own.settled(address);
      // Whoever would fight with the page, or read on, would do it now.
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3_000)), undefined);
    });
  };

  test.each(hostilePages)('$name: no hang, no error, and the offer is still read', async ({ address, marked }) => {
    const errors = driver.errors.length;
    const tab = await driver.tab();
    const { longest } = await profile(tab, address);
    expect(longest).toBeLessThan(hang);
    expect(driver.errors.slice(errors)).toEqual([]);
    if (marked) {
      await tab.wait(markSelector);
      await tab.press(markSelector);
      await tab.wait(panelSelector);
    }
    await tab.close();
  });

  test('text stays text: in the panel and in the popup', async () => {
    const tab = await driver.tab();
    await tab.open(markup.address);
    await tab.wait(markSelector);
    await tab.press(markSelector);
    const quotes = (await tab.wait(inPanel('.quote bdi'))).map(({ text }) => text).join('\n');
    expect(quotes).not.toBe('');
    expect(quotes, 'controls that turn text around are shown, not obeyed').not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    expect(await tab.see(inPanel('img'))).toEqual([]);
    expect(await tab.evaluate(() => document.title, undefined)).not.toContain('broken');
    const popup = await openPopup(driver, tab);
    const [body] = await popup.wait('main', ([main]) => main?.text.includes('<img') ?? false);
    expect(body?.text).toContain('<img');
    expect(await popup.see('img')).toEqual([]);
    await popup.close();
    await tab.close();
  });

  test('is not fought with: what it takes away stays away after a few tries', async () => {
    const tab = await driver.tab();
    await tab.open(remover.address);
    await own.settled(remover.address);
    const removed = (): Promise<number> => tab.evaluate(() => Number(Object(globalThis).removed), undefined);
    await expect.poll(removed, { timeout: 10_000 }).toBeGreaterThan(0);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2_000)), undefined);
    expect(await removed()).toBeLessThanOrEqual(5);
    expect((await own.statusOf(remover.address)).kind, 'the popup still knows').toBe('read');
    await tab.close();
  });

  test('cannot restyle the mark', async () => {
    const looks = async (address: string): Promise<unknown> => {
      const tab = await driver.tab();
      await tab.open(address);
      await tab.wait(markSelector);
      const look = await tab.evaluate((selector) => {
        const mark = [...document.querySelectorAll('*')].flatMap((node) => [
          ...(node.shadowRoot?.querySelectorAll(selector) ?? []),
        ])[0];
        if (!mark) return undefined;
        const { color, fontSize, fontFamily, letterSpacing, borderRadius } = getComputedStyle(mark);
        return { color, fontSize, fontFamily, letterSpacing, borderRadius };
      }, markSelector);
      await tab.close();
      return look;
    };
    const plain = hostilePages.find(({ name }) => name === 'names in the way')?.address ?? '';
    expect(await looks(restyled.address)).toEqual(await looks(plain));
  });
});
