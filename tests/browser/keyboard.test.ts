import { afterAll, beforeAll, expect, test } from 'vitest';
import { practicePages } from '../practice/pages';
import { folderOf } from './built/output';
import { type ChromiumDriver, openChromium } from './drive/chromium';
import type { Tab } from './drive/driver';
import { surfaces } from './drive/our-surfaces';
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

/** Runs in the page: numbers everything the keyboard should stop at, in the order it is read, and counts it. */
function number(): number {
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      // One stop for a group of choices: the one that is made.
      !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
  );
  stops.forEach((element, index) => {
    element.dataset.stop = String(index);
  });
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return stops.length;
}

/** Runs in the page: which of them has the focus, and whether that can be seen, with nothing of ours over it. */
function focused(): string {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement)) return 'nothing';
  // A whole card may be pressed by its title: the frame is drawn around the card then.
  const frames = [getComputedStyle(active), getComputedStyle(active, '::after')];
  const { left, right, top, bottom } = active.getBoundingClientRect();
  const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isFramed = frames.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  );
  const isSeen = isFramed && met !== null && active.contains(met);
  return `${active.dataset.stop} ${isSeen ? 'seen' : 'unseen'}`;
}

const walked = surfaces.filter(({ kind, name }) => kind !== 'overlay' && !/^welcome-[23]$|^check-outcome$/u.test(name));

test.each(
  walked,
)('Tab goes through $name in the order it is read, misses nothing and is always seen', async (surface) => {
  const tab = await surface.open({ driver, own });
  const count = await tab.evaluate(number, undefined);
  expect(count).toBeGreaterThan(1);
  const stops: string[] = [];
  for (let step = 0; step < count; step += 1) {
    await tab.key('Tab');
    stops.push(await tab.evaluate(focused, undefined));
  }
  const all = Array.from({ length: count }, (_, index) => `${index} seen`);
  expect(stops).toEqual(all);
  // And back, where what is first in the page could cover it.
  const back: string[] = [stops.at(-1) ?? ''];
  for (let step = 1; step < count; step += 1) {
    await tab.key('Shift+Tab');
    back.push(await tab.evaluate(focused, undefined));
  }
  expect(back).toEqual(all.toReversed());
  await tab.close();
});

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
