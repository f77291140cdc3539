import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { board, practicePages } from '../practice/pages';
import { folderOf } from './built/output';
import { violations } from './drive/axe';
import { type ChromiumDriver, openChromium } from './drive/chromium';
import type { Tab } from './drive/driver';
import { type Own, openOwn, openPopup } from './drive/own';
import { sample } from './drive/sample';
import { inPanel, markSelector, panelSelector } from './drive/surfaces';

/** One way of looking at things. */
interface View {
  readonly name: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly language?: string;
  readonly isRightToLeft?: boolean;
  readonly width?: number;
}

const views: readonly View[] = [
  { name: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'forced colours', forcedColors: 'active' },
  { name: 'forced colours, dark', forcedColors: 'active', colorScheme: 'dark' },
  { name: 'right to left', isRightToLeft: true },
  { name: 'Spanish', language: 'es' },
  { name: '320 px wide', width: 320 },
];

/** Our pages with what must be there before they are looked at. */
const ownPages = [
  { page: 'check.html', ready: 'textarea' },
  { page: 'options.html', ready: '.group' },
  { page: 'welcome.html', ready: 'h1' },
  { page: 'help.html#harms=sex_trafficking,sextortion&jobs=CH', ready: '.helpline' },
  { page: 'report.html#site=practice&harms=sextortion&signs=secrecy', ready: '.helpline' },
  { page: 'family.html', ready: 'main li' },
  { page: 'learn.html', ready: '.topic' },
  { page: 'learn.html#pictures', ready: '.story' },
  { page: 'practice.html', ready: 'form' },
  { page: 'notebook.html', ready: '#look-up' },
  { page: 'memory.html', ready: 'input' },
  { page: 'self-check.html', ready: '.choice' },
  { page: 'self-check.html#pictures', ready: '.minutes' },
  { page: 'self-check.html#friend', ready: '.answers' },
];

describe.each(sample('ways of looking at our pages', views, 4))('in $name, axe finds nothing wrong', (view) => {
  let driver: ChromiumDriver;
  let own: Own;
  const pages = practicePages();

  beforeAll(async () => {
    driver = await openChromium({
      extension: folderOf('chrome-mv3-practice'),
      pages: (address) => pages.get(address),
      colorScheme: view.colorScheme ?? 'light',
      forcedColors: view.forcedColors === 'active',
    });
    own = await openOwn(driver);
    await own.ask({ kind: 'change-settings', language: view.language ?? 'en', country: 'ES' });
  });
  afterAll(() => driver?.close());

  const dress = async (tab: Tab): Promise<void> => {
    if (view.width) await tab.size(view.width, 640);
    if (!view.isRightToLeft) return;
    await tab.evaluate(() => {
      document.documentElement.dir = 'rtl';
      for (const { shadowRoot } of document.querySelectorAll('*'))
        shadowRoot?.querySelector('.root')?.setAttribute('dir', 'rtl');
    }, undefined);
  };

  /** Nothing may stick out sideways: a page of ours never scrolls to the side. */
  const sticksOut = (tab: Tab): Promise<boolean> =>
    tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth, undefined);

  test.each(ownPages)('$page', async ({ page, ready }) => {
    const tab = await driver.own(page);
    await tab.wait(ready);
    await dress(tab);
    expect(await violations(tab)).toEqual([]);
    expect(await sticksOut(tab)).toBe(false);
    await tab.close();
  });

  test('the check page with what it found', async () => {
    const tab = await driver.own('check.html');
    await tab.wait('textarea');
    await dress(tab);
    await tab.press('textarea');
    await tab.type(
      'The boss keeps your passport and you pay the flight back from your wages. Do not tell your parents.',
    );
    await tab.press('button[type="submit"]');
    await tab.wait('.quote');
    expect(await violations(tab)).toEqual([]);
    expect(await sticksOut(tab)).toBe(false);
    await tab.close();
  });

  test('the last step of the welcome', async () => {
    const tab = await driver.own('welcome.html');
    for (let step = 0; step < 2; step += 1) {
      await tab.wait('button.main');
      await tab.press('button.main');
    }
    await tab.wait('.group');
    await dress(tab);
    expect(await violations(tab)).toEqual([]);
    await tab.close();
  });

  test('the popup', async () => {
    const page = await driver.tab();
    await page.open(`${board}/`);
    await own.settled(`${board}/`);
    const tab = await openPopup(driver, page);
    await tab.wait('.offers > li');
    await dress(tab);
    expect(await violations(tab)).toEqual([]);
    expect(await sticksOut(tab)).toBe(false);
    await tab.close();
    await page.close();
  });

  test('the mark and the panel, with people to talk to, and with an offer set aside', async () => {
    const tab = await driver.tab();
    if (view.width) await tab.size(view.width, 640);
    await tab.open(`${board}/offer/camarera-en-el-extranjero`);
    const [mark] = await tab.wait(markSelector);
    await dress(tab);
    const host = 'html > :not(head, body)';
    expect(await violations(tab, [host, '.root'])).toEqual([]);
    expect(mark?.box.height, 'large enough to be pressed').toBeGreaterThanOrEqual(24);
    await tab.press(markSelector);
    const [panel] = await tab.wait(panelSelector);
    expect(panel?.box.width).toBeLessThanOrEqual(400);
    expect(await violations(tab, [host, panelSelector])).toEqual([]);
    await tab.press(inPanel('button.main'));
    await tab.wait(inPanel('.helpline'));
    expect(await violations(tab, [host, panelSelector])).toEqual([]);
    await tab.press(inPanel('.foot button'));
    await tab.wait(inPanel('[role="status"]'));
    expect(await violations(tab, [host, panelSelector])).toEqual([]);
    await tab.close();
  });
});
