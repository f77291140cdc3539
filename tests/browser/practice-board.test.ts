import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PracticeItem } from '@/lib/domain/practice';
import words from '@/locales/en/pages/practice';
import items from '@/locales/en/practice';
import spanish from '@/locales/es/practice';
import { violations } from './drive/axe';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { type Own, openOwn } from './drive/own';
import { sample } from './drive/sample';

const say = (key: string): string => words[key] ?? key;

/** Everything the extension keeps, in one string. */
const kept = ({ tab }: Own): Promise<string> =>
  tab.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([
      await chrome.storage.local.get(),
      await chrome.storage.session.get(),
      databases,
      { ...localStorage },
      { ...sessionStorage },
    ]);
  }, undefined);

/** What holds the focus: its element and words. */
const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => `${document.activeElement?.localName} ${document.activeElement?.textContent ?? ''}`, undefined);

/** Presses Tab until a button with these words has the focus, then Enter. */
async function reach(tab: Tab, button: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await tab.key('Tab');
    if ((await focused(tab)) === `button ${button}`) {
      await tab.key('Enter');
      return;
    }
  }
  throw new Error(`the keyboard does not reach “${button}”`);
}

const heading = (tab: Tab, wanted: string): Promise<unknown> => tab.wait('h1', ([seen]) => seen?.text === wanted);
const sticksOut = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth, undefined);
const stepOf = (at: number, last: number): string => `Step ${at + 1} of ${last}`;
const titleOf = ({ isRisky }: PracticeItem): string => say(isRisky ? 'practice.risky' : 'practice.harmless');
const isOwn = (address: string): boolean => /^(?:chrome|moz)-extension:|^data:|^about:|^blob:/u.test(address);

describe.each(sample('browsers for practice-board', browsers, 1))('the practice board in %s', (name) => {
  let driver: Driver;
  let own: Own;

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: () => undefined });
    own = await openOwn(driver);
    await own.ask({ kind: 'change-settings', language: 'en' });
  });
  afterAll(() => driver?.close());

  const open = async (width = 1000): Promise<Tab> => {
    const tab = await driver.own('practice.html');
    await tab.size(width, 700);
    await heading(tab, say('practice.title'));
    return tab;
  };

  test('is gone through by keyboard, shows the exact words, and keeps and asks for nothing', async () => {
    const before = await kept(own);
    const asked = driver.requested.length;
    const tab = await open();
    await reach(tab, say('practice.begin'));
    for (const [at, item] of items.slice(0, 4).entries()) {
      await heading(tab, stepOf(at, items.length));
      expect(await focused(tab), 'the heading of the item has the focus').toBe(`h1 ${stepOf(at, items.length)}`);
      expect(await tab.see('mark')).toEqual([]);
      await reach(tab, say(at % 2 === 0 ? 'practice.ordinary' : 'practice.look'));
      await heading(tab, titleOf(item));
      expect(await focused(tab), 'the heading of the answer has the focus').toBe(`h1 ${titleOf(item)}`);
      const [said] = await tab.see('.said[role="status"]');
      expect(said?.text).toContain(item.why);
      const marked = (await tab.see('mark')).map(({ text }) => text).sort();
      expect(marked).toEqual(item.signs.map(({ quote }) => quote).sort());
      await reach(tab, 'Next');
    }
    await heading(tab, stepOf(4, items.length));
    await reach(tab, say('practice.stop'));
    await heading(tab, say('practice.end.early'));
    const otherwise = items.slice(0, 4).filter(({ isRisky }, at) => isRisky === (at % 2 === 0));
    expect((await tab.see('.again')).map(({ text }) => text)).toEqual(otherwise.map(({ title }) => title));
    await tab.close();
    expect(await kept(own)).toBe(before);
    expect(driver.requested.slice(asked).filter((address) => !isOwn(address))).toEqual([]);
  });

  test('shows one form in another language, enlarged for a group', async () => {
    const tab = await open();
    await tab.evaluate(() => {
      const list = document.querySelector<HTMLSelectElement>('#language');
      if (!list) throw new Error('no choice of language');
      list.value = 'es';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, undefined);
    await tab.press('.choices label', say('practice.forms.chat'));
    const [small] = await tab.see('button.main');
    await tab.press('[role="switch"]');
    await tab.wait('#language', (seen) => seen.length === 0);
    const [large] = await tab.see('button.main');
    expect(large?.box.height).toBeGreaterThan((small?.box.height ?? 0) * 1.3);
    await tab.press('button.main');
    const chats = spanish.filter(({ form }) => form === 'chat');
    await heading(tab, stepOf(0, chats.length));
    const bubbles = await tab.wait('.bubbles li');
    expect(bubbles).toHaveLength(chats[0]?.messages.length ?? 0);
    await tab.close();
  });

  test.each([1000, 320])('has no fault that axe finds and never scrolls sideways, %i px wide', async (width) => {
    const tab = await open(width);
    const check = async (): Promise<void> => {
      expect(await violations(tab)).toEqual([]);
      expect(await sticksOut(tab)).toBe(false);
    };
    await check();
    await tab.press('button.main');
    for (const [at, item] of items.slice(0, 4).entries()) {
      await heading(tab, stepOf(at, items.length));
      await check();
      await tab.press('.decide button', say('practice.ordinary'));
      await heading(tab, titleOf(item));
      await check();
      await tab.press('button.main');
    }
    await tab.press('button.stop');
    await heading(tab, say('practice.end.early'));
    await check();
    await tab.press('.again + button');
    await tab.wait('mark');
    await check();
    await tab.close();
  });

  test('no error is left behind', () => {
    expect(driver.errors).toEqual([]);
  });
});
