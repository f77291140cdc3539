import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PictureLanguage } from '@/lib/domain/picture-text';
import pictureText from '@/locales/en/pages/picture-text';
import type { Flyer } from '../picture-text/flyer';
import { flyerLines } from '../picture-text/flyers';
import { readFlyer, readingDone } from '../picture-text/read-flyer';
import { wordAccuracy } from '../picture-text/word-accuracy';
import { violations } from './drive/axe';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { openOwn } from './drive/own';
import { sample } from './drive/sample';

const sayHere = (key: string): string => pictureText[`picture-text.${key}`] ?? key;

/** Everything that is kept: by the extension, and by the page itself. */
const kept = (tab: Tab): Promise<string> =>
  tab.evaluate(
    async () =>
      JSON.stringify([
        await chrome.storage.local.get(),
        await chrome.storage.session.get(),
        await indexedDB.databases(),
        await caches.keys(),
        { ...localStorage },
        { ...sessionStorage },
      ]),
    undefined,
  );

/** Drops a file of these bytes. */
const dropBytes = (tab: Tab, bytes: readonly number[]): Promise<void> =>
  tab.evaluate((content) => {
    const carried = new DataTransfer();
    carried.items.add(new File([new Uint8Array(content)], 'something.png', { type: 'image/png' }));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
  }, bytes);

const flyers: readonly [PictureLanguage, Flyer['look']][] = [
  ['uk', 'light'],
  ['es', 'dark'],
  ['en', 'light'],
];

describe.each(sample('browsers for words in pictures', browsers, 1))('words in pictures in %s', (name) => {
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: () => undefined });
    const own = await openOwn(driver);
    await own.ask({ kind: 'change-settings', country: 'ES', language: 'en' });
    tab = await driver.own('check.html');
    await tab.wait('textarea');
  });
  afterAll(() => driver?.close());

  test.each(
    sample(`flyers in ${name}`, flyers, name === 'Chromium' ? 2 : 1),
  )('a drawn flyer in %s (%s) is read on the device, and nothing is asked for or kept', async (language, look) => {
    const before = await kept(tab);
    const requested = driver.requested.length;
    const lines = flyerLines[language];
    const { text, said } = await readFlyer(tab, language, { lines, size: 20, face: 'DejaVu Sans', look });
    expect(wordAccuracy(lines.join('\n'), text), text).toBeGreaterThanOrEqual(0.9);
    expect(said).toBe(sayHere('filled'));
    expect(driver.requested.slice(requested).filter((url) => !/^(?:chrome|moz)-extension:/u.test(url))).toEqual([]);
    expect(await kept(tab)).toBe(before);
  });

  test('what was read is checked like any text', async () => {
    await tab.press('button[type="submit"]');
    await tab.wait('section .card');
  });

  test('what is no picture is said, and what was read before stays', async () => {
    const { text } = await readingDone(tab);
    await dropBytes(tab, [0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5, 6, 7, 8]);
    await tab.wait('p[role="status"]', (seen) => seen.some((one) => one.text === sayHere('not-a-picture')));
    expect((await readingDone(tab)).text).toBe(text);
  });

  test('a picture whose head states more pixels than memory holds is not opened', async () => {
    await dropBytes(tab, [
      ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
      ...[0, 1, 0, 0, 0, 1, 0, 0, 8, 6, 0, 0, 0],
    ]);
    await tab.wait('p[role="status"]', (seen) => seen.some((one) => one.text === sayHere('too-large')));
  });

  test('nothing is wrong for those who hear it or have a narrow screen', async () => {
    expect(await violations(tab)).toEqual([]);
    await tab.size(320, 640);
    expect(await violations(tab)).toEqual([]);
    expect(
      await tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth, undefined),
    ).toBe(false);
  });

  test('leaves no error behind', () => {
    expect(driver.errors).toEqual([]);
  });
});
