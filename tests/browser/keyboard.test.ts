import { afterAll, beforeAll, expect, test } from 'vitest';
import { practicePages } from '../practice/pages';
import { folderOf } from './built/output';
import { type ChromiumDriver, openChromium } from './drive/chromium';
import type { Tab } from './drive/driver';
import { type Own, openOwn } from './drive/own';
import { say } from './drive/say';

let driver: ChromiumDriver;
let own: Own;

beforeAll(async () => {
  const pages = practicePages();
  driver = await openChromium({ extension: folderOf('chrome-mv3-practice'), pages: (address) => pages.get(address) });
  own = await openOwn(driver);
  await own.ask({ kind: 'change-settings', language: 'en', country: 'ES' });
});
afterAll(() => driver?.close());

const press = async (tab: Tab, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await tab.key(key);
};

test('a text is checked, and help opened, without a mouse', async () => {
  const tab = await driver.own('check.html');
  await tab.wait('textarea');
  // The way out, the words in a picture, then the text.
  await press(tab, 'Tab', 'Tab', 'Tab');
  await tab.type('The boss keeps your passport and you pay the flight back from your wages.');
  await press(tab, 'Tab', 'Enter');
  await tab.wait('.quote');
  // Clear, copy the question, have someone check it.
  await press(tab, 'Tab', 'Tab', 'Tab');
  expect(await tab.evaluate(() => document.activeElement?.textContent, undefined)).toBe(say('panel.check-with-me'));
  await tab.close();
});

test('the welcome is gone through without a mouse, each step read from its heading', async () => {
  const tab = await driver.own('welcome.html');
  await tab.wait('h1');
  // The language, easy words, the age, then on.
  await press(tab, 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await tab.wait('h1', ([heading]) => heading?.text === say('welcome.2.title'));
  await expect.poll(() => tab.evaluate(() => document.activeElement?.tagName, undefined)).toBe('H1');
  await press(tab, 'Tab', 'Enter');
  await tab.wait('h1', ([heading]) => heading?.text === say('welcome.3.title'));
  await expect.poll(() => tab.evaluate(() => document.activeElement?.tagName, undefined)).toBe('H1');
  // A switch is pressed with the space bar.
  await press(tab, 'Tab', 'Space');
  await tab.wait('.group [role="switch"]', ([first]) => first?.attributes['aria-checked'] === 'false');
  await tab.close();
});
