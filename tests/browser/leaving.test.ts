import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chats } from '../practice/chats';
import { offers } from '../practice/offers';
import { board, practicePages } from '../practice/pages';
import { marksBeside, waitForEachOnce } from './drive/beside';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { openOwn } from './drive/own';
import { wholePage } from './drive/surfaces';
import { until } from './drive/wait';
import { cue } from './pages/script';
import { messengerApp } from './pages/thread';

const app = messengerApp(chats);
const pages = new Map([...practicePages(), [app.address, app.page]]);
const inList = offers.filter(({ markedInList }) => markedInList).map(({ id }) => id);
const isInList = (id: string): boolean => inList.includes(id);
const isRiskyChat = (id: string): boolean => chats.some((one) => one.id === id && one.marked);

describe.each(browsers)('what is left behind, in %s', (name) => {
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: (address) => pages.get(address.split('#')[0] ?? '') });
    await openOwn(driver);
  });
  afterAll(() => driver?.close());
  beforeEach(async () => {
    tab = await driver.tab();
    await wholePage(tab);
  });
  afterEach(() => tab.close());

  test('a page that comes back from the cache of the back button has its marks once', async () => {
    await tab.open(`${board}/`);
    await waitForEachOnce(tab, isInList);
    await tab.evaluate(() => {
      Reflect.set(globalThis, 'remembers', true);
    }, undefined);
    await tab.press('article h2 a', offers.find(({ id }) => id === 'vendimia')?.title);
    await tab.wait('main h1');
    expect(await marksBeside(tab)).toMatchObject({ strays: 0, offers: [{ marks: 0 }] });
    await tab.back();
    await tab.wait('article');
    expect(await waitForEachOnce(tab, isInList)).toEqual(inList);
    expect(await tab.evaluate(() => Reflect.get(globalThis, 'remembers'), undefined), 'the very same page').toBe(true);
  });

  test('a chat that is drawn anew, scrolled and left for another', async () => {
    await tab.open(`${app.address}#threat`);
    expect(await waitForEachOnce(tab, isRiskyChat)).toEqual(['threat']);
    await cue(tab, 'unmount');
    await tab.wait('[data-message]', (messages) => messages.length === 0);
    await cue(tab, 'mount');
    expect(await waitForEachOnce(tab, isRiskyChat)).toEqual(['threat']);
    const showing = (selector: string, start: string) =>
      tab.wait(selector, ([first]) => first?.text.startsWith(start) ?? false);
    const [first, , third] = chats.find(({ id }) => id === 'threat')?.messages ?? [];
    for (const _ of [1, 2]) await cue(tab, 'older');
    await showing('[data-message] .text', first?.text ?? '');
    for (const _ of [1, 2]) await cue(tab, 'newer');
    await showing('[data-message] .text', third?.text ?? '');
    expect(await waitForEachOnce(tab, isRiskyChat)).toEqual(['threat']);
    await tab.press('nav a', 'Nadia');
    await showing('h1', 'Nadia');
    expect(await waitForEachOnce(tab, isRiskyChat)).toEqual([]);
    await tab.back();
    await showing('h1', 'Chris');
    expect(await waitForEachOnce(tab, isRiskyChat)).toEqual(['threat']);
  });

  test('an extension that is reloaded under a page marks it once, and what was there before is gone', async () => {
    await tab.open(`${board}/`);
    await waitForEachOnce(tab, isInList);
    const hosts = (): Promise<string> =>
      tab.evaluate(
        () => [...document.querySelectorAll('html > *')].map(({ localName }) => localName).join(),
        undefined,
      );
    const before = await hosts();
    const own = await openOwn(driver);
    await own.tab.evaluate(() => void setTimeout(() => chrome.runtime.reload()), undefined);
    await until('the overlay of the reloaded extension', hosts, (now) => now !== before && now.split(',').length === 3);
    expect(await waitForEachOnce(tab, isInList)).toEqual(inList);
  });

  test('leave no error behind', () => {
    expect(driver.errors).toEqual([]);
  });
});
