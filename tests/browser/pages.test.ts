import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../practice/html';
import { layout } from '../practice/layout';
import { offers } from '../practice/offers';
import { board, practicePages } from '../practice/pages';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { type Own, openOwn, openPopup } from './drive/own';
import { say } from './drive/say';
import { markSelector, wholePage } from './drive/surfaces';

const neutral = 'https://www.wikipedia.org/';
const article = `${board}/about`;
const elsewhere = 'https://plain.example/';
const history = html`<p>We have been a small family board since 1987. We like tea, long walks along the river and the smell of old
paper. On Sundays our office is closed, and the cat sleeps on the keyboard until somebody brings her the newspaper.</p>`;
const pages = new Map([
  ...practicePages(),
  [neutral, '<!doctype html><title>neutral</title>'],
  [article, layout('Open Board', 'About us', html`<h1>About us</h1>${Array.from({ length: 12 }, () => history)}`)],
  [elsewhere, '<!doctype html><title>Plain</title><p>Hello.</p>'],
]);

/** Everything the extension keeps, in one string. */
const kept = ({ tab }: Own): Promise<string> =>
  tab.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get(), databases]);
  }, undefined);

/** Chooses from a list as a person does. */
const choose = (tab: Tab, selector: string, value: string): Promise<void> =>
  tab.evaluate(
    ({ where, chosen }) => {
      const list = document.querySelector<HTMLSelectElement>(where);
      if (!list) throw new Error(`no ${where}`);
      list.value = chosen;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { where: selector, chosen: value },
  );

describe.each(browsers)('our own pages in %s', (name) => {
  let driver: Driver;
  let own: Own;

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: (address) => pages.get(address) });
    own = await openOwn(driver);
  });
  afterAll(() => driver?.close());

  /** @param ready what is waited for before the popup lies over the page: a page behind another may draw nothing */
  const over = async (address: string, ready?: string): Promise<{ tab: Tab; popup: Tab }> => {
    const tab = await driver.tab();
    await wholePage(tab);
    await tab.open(address);
    if (address !== elsewhere) await own.settled(address);
    if (ready !== undefined) await tab.wait(ready);
    return { tab, popup: await openPopup(driver, tab) };
  };

  test('the popup tells what was read and what was noticed, and that nothing noticed is not the same as safe', async () => {
    const { tab, popup } = await over(`${board}/`, markSelector);
    const [status] = await popup.wait(
      '[role="status"]',
      ([seen]) => seen?.text.includes(`${offers.length} offers`) ?? false,
    );
    expect(status?.text).toContain(say('not-safe'));
    const listed = await popup.wait('.offers > li');
    for (const { title } of offers.filter(({ markedInList }) => markedInList)) {
      expect(
        listed.some(({ text }) => text.includes(title.slice(0, 30))),
        title,
      ).toBe(true);
    }
    await popup.close();
    await tab.close();
  });

  test('the popup says plainly when there is no offer on a page', async () => {
    const { tab, popup } = await over(article);
    await popup.wait('[role="status"]', ([seen]) => seen?.text.includes(say('popup.no-offer')) ?? false);
    await popup.close();
    await tab.close();
  });

  test('the popup says so when it reads nothing here, and when it may not', async () => {
    const { tab, popup } = await over(elsewhere);
    await popup.wait('[role="status"]', ([seen]) => seen?.text.includes(say('popup.off')) ?? false);
    await popup.press('button', say('popup.check-page'));
    await popup.wait('[role="status"]', ([seen]) => seen?.text.includes(say('popup.not-allowed')) ?? false);
    await popup.close();
    await tab.close();
  });

  test('the popup switches reading off on a site, and on again', async () => {
    const { tab, popup } = await over(`${board}/`);
    const isOn = (wanted: string) =>
      popup.wait('[role="switch"]', ([seen]) => seen?.attributes['aria-checked'] === wanted);
    await isOn('true');
    await popup.press('[role="switch"]');
    await isOn('false');
    await tab.open(`${board}/`);
    expect(await own.statusOf(`${board}/`)).toMatchObject({ kind: 'off' });
    await popup.press('[role="switch"]');
    await isOn('true');
    await popup.close();
    await tab.open(`${board}/`);
    await tab.wait(markSelector);
    await tab.close();
  });

  test('“check a text” gives reasons for what is pasted, and keeps nothing of it', async () => {
    const before = await kept(own);
    const check = await driver.own('check.html');
    await check.wait('textarea');
    await check.press('textarea');
    await check.type('Dear Quellbach, the boss keeps your passport and you pay the flight back from your wages.');
    await check.press('button[type="submit"]');
    const quotes = await check.wait('.quote');
    expect(quotes.map(({ text }) => text).join(' ')).toContain('passport');
    expect(await kept(own)).toBe(before);
    expect(await kept(own)).not.toContain('Quellbach');
    await check.press('button[type="button"]', say('check.clear'));
    await check.wait('.quote', (seen) => seen.length === 0);
    await check.press('button[type="submit"]');
    await check.wait('section p', ([seen]) => seen?.text === say('check.empty'));
    await check.close();
  });

  test('the welcome has three steps, and preselects neither messengers nor dating', async () => {
    const welcome = await driver.own('welcome.html');
    await welcome.wait('h1', ([heading]) => heading?.text === say('welcome.1.title'));
    await welcome.press('button', say('next'));
    await welcome.wait('h1', ([heading]) => heading?.text === say('welcome.2.title'));
    await welcome.press('button', say('next'));
    await welcome.wait('h1', ([heading]) => heading?.text === say('welcome.3.title'));
    const groups = await welcome.wait('.group');
    const switches = await welcome.see('.group [role="switch"]');
    groups.forEach(({ text }, index) => {
      const isPrivate = text.startsWith(say('group.messages')) || text.startsWith(say('group.dating'));
      if (isPrivate) expect(switches[index]?.attributes['aria-checked']).toBe('false');
    });
    await welcome.press('button.main');
    await welcome.wait('h1', ([heading]) => heading?.text === say('welcome.done.title'));
    await welcome.close();
  });

  test('the settings change the language at once and keep the country that was chosen', async () => {
    const options = await driver.own('options.html');
    await options.wait('h1', ([heading]) => heading?.text === say('settings'));
    await choose(options, 'select[id*="language"]', 'es');
    await options.wait('h1', ([heading]) => heading?.text === say('settings', 'es'));
    expect(await options.evaluate(() => document.documentElement.lang, undefined)).toBe('es');
    await choose(options, 'select[id*="country"]', 'PT');
    await expect.poll(async () => (await own.ask({ kind: 'settings' })).country).toBe('PT');
    await own.ask({ kind: 'change-settings', language: 'en' });
    await options.close();
  });

  describe('the help page', () => {
    const place = (tab: Tab): Promise<string> => tab.evaluate(() => location.href, undefined);
    const isAway = (address: string): boolean => address.startsWith(neutral) || address.startsWith('chrome-error:');

    test('names people for a country and a harm, with a number to call', async () => {
      await own.ask({ kind: 'change-settings', country: 'ES' });
      const help = await driver.own('help.html#harms=sex_trafficking&jobs=CH');
      const numbers = await help.wait('.helpline a[href^="tel:"]');
      expect(numbers.map(({ attributes }) => attributes.href)).toContain('tel:112');
      expect(await help.evaluate(() => document.title, undefined), 'the title says nothing of help').toBe(
        'Second Look',
      );
      await help.close();
    });

    test('has the way out first, and it leaves at once', async () => {
      const help = await driver.own('help.html');
      await help.wait('.exit button');
      await help.key('Tab');
      expect(await help.evaluate(() => document.activeElement?.closest('.exit') !== null, undefined)).toBe(true);
      await help.press('.exit button');
      await expect.poll(() => place(help), { timeout: 15_000 }).toSatisfy(isAway);
      await help.close();
    });

    test('is left by pressing Shift three times', async () => {
      const help = await driver.own('help.html');
      await help.wait('.exit button');
      for (let press = 0; press < 3; press += 1) await help.key('Shift');
      await expect.poll(() => place(help), { timeout: 15_000 }).toSatisfy(isAway);
      await help.close();
    });
  });

  test('no error is left behind', () => {
    expect(driver.errors.filter((error) => !error.includes(neutral))).toEqual([]);
  });
});
