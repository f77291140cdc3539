import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { learnPages } from '@/lib/domain/learn';
import english from '@/locales/en/pages/learn';
import { folderOf } from './built/output';
import { violations } from './drive/axe';
import { browsers, openBrowser } from './drive/browsers';
import { type ChromiumDriver, openChromium } from './drive/chromium';
import type { Driver, Tab } from './drive/driver';
import { type Own, openOwn } from './drive/own';
import { sample } from './drive/sample';
import { until } from './drive/wait';

const title = (id?: string): string => english[id === undefined ? 'learn.title' : `learn.${id}.title`] ?? '';

/** Waits until the page with this title is the one that is read. */
const reads = (tab: Tab, heading: string) => tab.wait('h1', ([seen]) => seen?.text === heading);

const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => `${document.activeElement?.localName}: ${document.activeElement?.textContent}`, undefined);

/** Everything the extension keeps, in one string. */
const kept = ({ tab }: Own): Promise<string> =>
  tab.evaluate(
    async () =>
      JSON.stringify([
        await chrome.storage.local.get(),
        await chrome.storage.session.get(),
        await indexedDB.databases(),
        localStorage.length,
      ]),
    undefined,
  );

describe.each(sample('browsers for learn', browsers, 1))('the learn pages in %s', (name) => {
  let driver: Driver;
  let own: Own;

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: () => undefined });
    own = await openOwn(driver);
    await own.ask({ kind: 'change-settings', language: 'en' });
  });
  afterAll(() => driver?.close());

  test('a topic is reached by keyboard, its title is told, and Back leads to the list', async () => {
    const before = await kept(own);
    const tab = await driver.own('learn.html');
    await reads(tab, title());
    await tab.key('Tab');
    expect(await tab.evaluate(() => document.activeElement?.closest('.exit') !== null, undefined)).toBe(true);
    await tab.key('Tab');
    expect(await focused(tab)).toBe(`a: ${title('work-abroad')}`);
    await tab.key('Tab');
    expect(await focused(tab)).toBe(`a: ${title('someone-in-love')}`);
    await tab.key('Enter');
    await reads(tab, title('someone-in-love'));
    expect(await focused(tab)).toBe(`h1: ${title('someone-in-love')}`);
    expect(await tab.evaluate(() => [scrollY, document.title], undefined)).toEqual([0, 'Second Look']);
    await tab.back();
    await reads(tab, title());
    expect(await focused(tab)).toBe(`h1: ${title()}`);
    expect(await kept(own), 'nothing is kept of what was read').toBe(before);
    await tab.close();
  });

  test('the link to all topics leads to the list, and Back to the topic', async () => {
    const tab = await driver.own('learn.html#easy-money');
    await reads(tab, title('easy-money'));
    await tab.press('a[href="#all"]');
    await reads(tab, title());
    await tab.back();
    await reads(tab, title('easy-money'));
    await tab.close();
  });

  test('a topic leads to people who fit it', async () => {
    const tab = await driver.own('learn.html#people-used');
    await tab.wait('a.button.main');
    await tab.press('a.button.main');
    await until(
      'the help page',
      () => tab.evaluate(() => location.pathname + location.hash, undefined),
      (at) => at === '/help.html#harms=forced_begging,forced_marriage,organ_surrogacy_adoption&jobs=',
    );
    await tab.wait('.helpline');
    await tab.close();
  });

  test.each([
    '',
    ...learnPages.map(({ id }) => `#${id}`),
  ])('axe finds nothing wrong at 320 px: learn.html%s', async (fragment) => {
    const tab = await driver.own(`learn.html${fragment}`);
    await tab.wait('h1');
    await tab.size(320, 640);
    expect(await violations(tab)).toEqual([]);
    const { scrollWidth, clientWidth } = await tab.evaluate(() => {
      const { documentElement: page } = document;
      return { scrollWidth: page.scrollWidth, clientWidth: page.clientWidth };
    }, undefined);
    expect(scrollWidth, 'nothing sticks out sideways').toBe(clientWidth);
    await tab.close();
  });

  test('all of it was read without a network', () => {
    expect(driver.requested.filter((address) => /^(?:https?|wss?):/u.test(address))).toEqual([]);
    expect(driver.errors).toEqual([]);
  });
});

describe('on paper', () => {
  let driver: ChromiumDriver;

  beforeAll(async () => {
    driver = await openChromium({
      extension: folderOf('chrome-mv3-practice'),
      pages: () => undefined,
      colorScheme: 'dark',
    });
  });
  afterAll(() => driver?.close());

  test('a topic is black on white, without the way out, and with room for a number', async () => {
    const tab = await driver.own('learn.html#work-abroad');
    await tab.wait('h1');
    const look = () =>
      tab.evaluate(() => {
        const style = (selector: string) => {
          const element = document.querySelector(selector);
          return element ? getComputedStyle(element) : undefined;
        };
        return {
          exit: style('.exit')?.display,
          button: document.querySelector('.button.main')?.getClientRects().length,
          number: style('.paper-only')?.display,
          ink: style('h1')?.color,
          ground: style('.card')?.backgroundColor,
        };
      }, undefined);
    expect(await look()).toMatchObject({ exit: 'block', button: 1, number: 'none' });
    await driver.pageOf(tab).emulateMedia({ media: 'print' });
    expect(await look()).toEqual({
      exit: 'none',
      button: 0,
      number: 'block',
      ink: 'rgb(0, 0, 0)',
      ground: 'rgb(255, 255, 255)',
    });
    await tab.close();
  });
});
