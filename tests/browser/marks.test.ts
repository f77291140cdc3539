import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chats } from '../practice/chats';
import { offers } from '../practice/offers';
import { board, chat, practicePages, social } from '../practice/pages';
import { posts } from '../practice/posts';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { type Own, openOwn } from './drive/own';
import { markSelector, waitForMarks, wholePage } from './drive/surfaces';
import { until } from './drive/wait';
import { recycling, scrolling, twoPane } from './pages/moving';

const inList = offers.filter(({ markedInList }) => markedInList).map(({ id }) => id);
const moving = new Map([scrolling, recycling, twoPane].map(({ address, page }) => [address, page]));
const pages = practicePages();

describe.each(browsers)('marks in %s', (name) => {
  let driver: Driver;
  let own: Own;
  /** For pages with one offer or chat, one after the other. */
  let single: Tab;

  beforeAll(async () => {
    driver = await openBrowser(name, {
      pages: (address) => pages.get(address) ?? moving.get(address.split('?')[0] ?? ''),
    });
    own = await openOwn(driver);
    single = await driver.tab();
    await single.size(1000, 1600);
  });
  afterAll(() => driver?.close());

  const opened = async (address: string) => {
    const tab = await driver.tab();
    await wholePage(tab);
    await tab.open(address);
    return tab;
  };

  test('stand in a list beside the offers that need one, and beside no other', async () => {
    const tab = await opened(`${board}/`);
    await waitForMarks(tab, inList);
    expect(await own.statusOf(`${board}/`)).toMatchObject({ kind: 'read', read: offers.length });
    await tab.close();
  });

  test.each(offers)('on the page of $id: $marked', async ({ id, marked }) => {
    const address = `${board}/offer/${id}`;
    await single.open(address);
    expect(await own.settled(address)).toMatchObject({ kind: 'read', read: 1 });
    if (marked) await waitForMarks(single, [id]);
    else expect(await single.see('[data-mark]')).toEqual([]);
  });

  test('stand in a feed beside the right posts', async () => {
    const tab = await opened(`${social}/`);
    await waitForMarks(
      tab,
      posts.filter(({ marked }) => marked).map(({ id }) => id),
    );
    await tab.close();
  });

  test.each(chats)('in the chat $id: $marked', async ({ id, marked }) => {
    const address = `${chat}/c/${id}`;
    await single.open(address);
    await own.settled(address);
    if (marked) await waitForMarks(single, [id]);
    else expect(await single.see('[data-mark]')).toEqual([]);
  });

  test('come with the offers of an endless list, and stay with them', async () => {
    const tab = await opened(scrolling.address);
    await tab.size(1000, 900);
    await tab.wait(markSelector);
    await until(
      'the end of the list',
      async () => {
        await tab.evaluate(() => scrollTo(0, document.body.scrollHeight), undefined);
        await tab.evaluate(() => scrollBy(0, -50), undefined);
        return tab.see('article');
      },
      (seen) => seen.length === offers.length,
    );
    await wholePage(tab);
    await waitForMarks(tab, inList);
    await tab.close();
  });

  test('follow the words when a list writes other offers into the same nodes', async () => {
    const tab = await opened(recycling.address);
    for (let first = 0; first < offers.length - 2; first += 3) {
      const shown = offers.slice(first, first + 3).filter(({ markedInList }) => markedInList);
      await waitForMarks(
        tab,
        shown.map(({ id }) => id),
      );
      await tab.press('#next');
    }
    await tab.close();
  });

  test('come and go with the offer in the right half of a list', async () => {
    const tab = await opened(twoPane.address);
    await waitForMarks(tab, inList);
    const own = async (): Promise<boolean> => (await markedInPane()) === 1;
    const markedInPane = async (): Promise<number> => {
      const [pane] = await tab.see('main');
      const marks = await tab.see(markSelector);
      return marks.filter(({ box }) => pane && box.x >= pane.box.x - 40).length;
    };
    await tab.press('article h2 a', offers.find(({ id }) => id === 'au-pair-after-click')?.title);
    await tab.wait('main h1', ([heading]) => heading?.text.startsWith('Au pair') ?? false);
    await expect.poll(own, { timeout: 10_000 }).toBe(true);
    await tab.press('article h2 a', offers.find(({ id }) => id === 'warehouse-early-shift')?.title);
    await tab.wait('main h1', ([heading]) => heading?.text.startsWith('Warehouse') ?? false);
    await expect.poll(markedInPane, { timeout: 10_000 }).toBe(0);
    await tab.close();
  });

  test('leave no error behind', () => {
    expect(driver.errors).toEqual([]);
  });
});
