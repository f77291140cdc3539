import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { readerFor, readPage } from '@/lib/readers';
import { folderOf } from './built/output';
import { type ChromiumDriver, openChromium } from './drive/chromium';
import { type Own, openOwn } from './drive/own';
import { sample } from './drive/sample';
import { until } from './drive/wait';

const folder = new URL('../../../shared/pages/', import.meta.url);
const isThere = existsSync(new URL('manifest.json', folder));
if (!isThere) console.log('skipped: saved real pages in the browser, because ../shared/pages is not there');

interface SavedPage {
  readonly file: string;
  readonly url: string | null;
}

const saved: readonly SavedPage[] = isThere ? JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) : [];
const htmlOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** Those whose site has a reader: the others are not switched on anywhere. */
const readable = saved.flatMap(({ file, url }) => {
  if (!url || !URL.canParse(url)) return [];
  const address = url.split('#')[0] ?? '';
  const reader = readerFor(new URL(address))?.id;
  return reader === undefined ? [] : [{ file, address, reader }];
});
const pages = new Map(readable.map(({ file, address }) => [address, htmlOf(file)]));

describe.skipIf(readable.length === 0)('saved real pages under their real address', () => {
  let driver: ChromiumDriver;
  let own: Own;

  beforeAll(async () => {
    driver = await openChromium({
      extension: folderOf('chrome-mv3-practice'),
      pages: (address) => pages.get(address),
      still: true,
    });
    own = await openOwn(driver);
    // Messages and dating are read only where they were chosen by name.
    const sites = Object.fromEntries(readable.map(({ reader }) => [reader, true]));
    await own.ask({ kind: 'change-settings', sites });
  });
  afterAll(() => driver?.close());

  test.each(sample('saved pages', readable, 4))('$file gives in the browser what its reader makes of it', async ({
    file,
    address,
  }) => {
    const dom = new JSDOM(htmlOf(file), { url: address });
    const reading = readPage({ document: dom.window.document, url: new URL(address) });
    const tab = await driver.tab();
    // Saved without its styles, a page may have its first offer far below.
    await tab.size(1000, 9000);
    await tab.open(address);
    // An empty answer stands until the page was read, so both kinds are waited for by what only a reading can give.
    await until(
      `${file} to be ${reading.kind === 'nothing' ? `nothing (${reading.nothing})` : 'read'}`,
      () => own.statusOf(address),
      (status) =>
        reading.kind === 'nothing'
          ? status.kind === 'unreadable' && status.nothing === reading.nothing
          : status.kind === 'read' && status.read > 0,
    );
    await tab.close();
  });
});
