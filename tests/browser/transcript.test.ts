import { afterAll, beforeAll, expect, test } from 'vitest';
import { practicePages } from '../practice/pages';
import { folderOf } from './built/output';
import { type ChromiumDriver, openChromium } from './drive/chromium';
import { partOf, surfaces } from './drive/our-surfaces';
import { type Own, openOwn } from './drive/own';
import { transcript } from './drive/transcript';

// Read these files aloud after a change: what they say is all that somebody who listens is told.
let driver: ChromiumDriver;
let own: Own;

beforeAll(async () => {
  const pages = practicePages();
  driver = await openChromium({ extension: folderOf('chrome-mv3-practice'), pages: (address) => pages.get(address) });
  own = await openOwn(driver);
  await own.ask({ kind: 'change-settings', language: 'en', country: 'ES' });
});
afterAll(() => driver?.close());

test.each(surfaces)('$name reads as it was written down', async (surface) => {
  const tab = await surface.open({ driver, own });
  await expect(await transcript(driver, tab, partOf(surface))).toMatchFileSnapshot(`transcripts/${surface.name}.txt`);
  await tab.close();
});
