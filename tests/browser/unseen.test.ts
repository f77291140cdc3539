import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boardOffer } from '../practice/board';
import { offers } from '../practice/offers';
import { board } from '../practice/pages';
import { browsers, openBareBrowser, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { openOwn } from './drive/own';

/** A site nobody switched on, with words that would be marked anywhere else. */
const elsewhere = 'https://plain.example/offer';
const risky = offers.find(({ marked }) => marked);
const harmless = offers.find(({ marked }) => !marked);
if (!risky || !harmless) throw new Error('the practice offers have changed');
const harmlessAddress = `${board}/offer/${harmless.id}`;

const pages = new Map([
  [elsewhere, boardOffer(risky)],
  [harmlessAddress, boardOffer(harmless)],
]);

/** Runs in the page: everything a page can look at to find out who is there. */
function probe(): Record<string, unknown> {
  const styleOf = (element: Element): string => {
    const style = getComputedStyle(element);
    return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  };
  return {
    markup: document.documentElement.outerHTML,
    nodes: [document, ...document.querySelectorAll('*')].map((node) => node.childNodes.length).join(),
    globals: Object.getOwnPropertyNames(globalThis).sort().join(),
    onDocument: Object.getOwnPropertyNames(document).join(),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    styles: [...document.querySelectorAll('html, body, main, h1, p')].map(styleOf).join('\n').length,
    marks: performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
    resources: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .join(),
    active: document.activeElement?.tagName,
    rects: [...document.querySelectorAll('*')].map((element) => JSON.stringify(element.getBoundingClientRect())).join(),
  };
}

async function probed(tab: Tab, address: string): Promise<Record<string, unknown>> {
  await tab.open(address);
  await tab.wait('h1');
  // Long enough for a reader to have read and for an answer to have come back.
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)), undefined);
  return tab.evaluate(probe, undefined);
}

describe.each(browsers)('in %s a page cannot tell that we are there', (name) => {
  let withUs: Driver;
  let without: Driver;
  const choice = { pages: (address: string) => pages.get(address) };

  beforeAll(async () => {
    withUs = await openBrowser(name, choice);
    without = await openBareBrowser(name, choice);
  });
  afterAll(async () => {
    await withUs?.close();
    await without?.close();
  });

  test('where nothing is switched on, though the offer is a bad one', async () => {
    await openOwn(withUs);
    const seen = await probed(await withUs.tab(), elsewhere);
    expect(seen).toEqual(await probed(await without.tab(), elsewhere));
  });

  test('where it reads, and has nothing to say', async () => {
    const own = await openOwn(withUs);
    const tab = await withUs.tab();
    const seen = await probed(tab, harmlessAddress);
    expect(await own.statusOf(harmlessAddress)).toMatchObject({ kind: 'read', read: 1 });
    expect(seen).toEqual(await probed(await without.tab(), harmlessAddress));
  });

  test('and the probe would notice the least thing', async () => {
    const tab = await without.tab();
    const before = await probed(tab, elsewhere);
    await tab.evaluate(() => document.body.append(document.createElement('x-mark')), undefined);
    expect(await tab.evaluate(probe, undefined)).not.toEqual(before);
  });
});
