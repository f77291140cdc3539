import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import words from '@/locales/en/pages/watch-list';
import { board, practicePages } from '../practice/pages';
import { violations } from './drive/axe';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { type Own, openOwn, openPopup } from './drive/own';
import { sample } from './drive/sample';
import { say } from './drive/say';
import { until } from './drive/wait';

/** An honest offer: no number stands on the toolbar for it. */
const offer = `${board}/offer/cashier-lindenmarkt`;
const pages = practicePages();
const sayHere = (key: keyof typeof words): string => words[key] ?? key;

describe.each(sample('browsers for watch-list', browsers, 1))('the watch list in %s', (name) => {
  let driver: Driver;
  let own: Own;
  let list: Tab;
  let below: Tab;

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: (at) => pages.get(at) });
    own = await openOwn(driver);
    await own.ask({ kind: 'change-settings', country: 'ES', language: 'en' });
    list = await driver.own('watch-list.html');
    await list.wait('#watched');
  });
  afterAll(() => driver?.close());

  const add = async (value: string): Promise<void> => {
    await list.press('#watched');
    await list.type(value);
    await list.press('button[type="submit"]');
  };
  const entries = async (count: number): Promise<readonly string[]> =>
    (await list.wait('.watched', ({ length }) => length === count)).map(({ text }) => text);
  const badge = async (): Promise<string> =>
    own.tab.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), await own.tabAt(offer));
  const popupSays = async (): Promise<string> => {
    const popup = await openPopup(driver, below);
    await popup.wait('.big', (seen) => seen.some(({ text }) => text === say('popup.nothing')));
    // Without the marks that keep the direction of a title to itself.
    const said = (await popup.see('main')).map(({ text }) => text.replace(/[\u2068\u2069]/gu, '')).join(' ');
    await popup.close();
    return said;
  };

  test('says what it needs where too little was written, and keeps that in the field', async () => {
    await add('l');
    await list.wait('[role="alert"]', ([alert]) => alert?.text === sayHere('watch.too-short'));
    await list.type('ÍNDENM4RKT');
    await list.press('button[type="submit"]');
    expect(await entries(1)).toEqual(['lÍNDENM4RKT']);
    await add('JOBS@lindenmarkt.example');
    expect(await entries(2)).toContain('JOBS@lindenmarkt.example');
  });

  test('is told of in the popup and with a dot on the toolbar, and the page is left as it is', async () => {
    below = await driver.tab();
    await below.open(offer);
    await own.settled(offer);
    const said = await popupSays();
    expect(said).toContain(say('popup.watched'));
    expect(said).toContain('lÍNDENM4RKT in: Cashier, 20 hours a week');
    expect(said).toContain('JOBS@lindenmarkt.example in: Cashier');
    await until('the dot', badge, (text) => text === '•');
    const page = await below.evaluate(() => document.documentElement.outerHTML, undefined);
    expect(page).not.toMatch(/lÍNDENM4RKT|watch/iu);
  });

  test('what was taken off is no longer told of, and comes back on a press', async () => {
    await list.activate();
    await list.press('li button:last-child', sayHere('watch.remove'));
    const [left] = await entries(1);
    await list.press('main button', say('undo'));
    await entries(2);
    for (const count of [1, 0]) {
      await list.press('li button:last-child', sayHere('watch.remove'));
      await entries(count);
    }
    expect(left).toBeDefined();
    await until('an empty toolbar', badge, (text) => text === '');
    expect(await popupSays()).not.toContain(say('popup.watched'));
  });

  test('fits a narrow screen, and is there for those who hear it', async () => {
    await add('a-very-long-name.of-someone-who-writes-to-many-people@an-invented-mail-address.example');
    await entries(1);
    await list.size(320, 640);
    expect(await violations(list)).toEqual([]);
    expect(
      await list.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth, undefined),
    ).toBe(false);
  });

  test('everything is erased with two presses in the popup', async () => {
    const popup = await openPopup(driver, below);
    await popup.press('.memory summary');
    await popup.press('.memory details button', say('popup.erase.sure'));
    await popup.wait('.memory [role="status"]', ([status]) => status?.text === say('popup.erase.done'));
    expect(await own.ask({ kind: 'watch-list' })).toEqual({ kind: 'open', watched: [] });
    await popup.close();
  });

  test('leaves no error behind', () => {
    expect(driver.errors).toEqual([]);
  });
});
