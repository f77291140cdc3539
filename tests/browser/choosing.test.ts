import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver } from './drive/driver';
import { type Own, openOwn } from './drive/own';
import { sample } from './drive/sample';
import { until } from './drive/wait';

const fixture = (file: string): string => readFileSync(new URL(`../fixtures/sites/${file}`, import.meta.url), 'utf8');

/** One site of each script that reads pages. */
const cases = [
  {
    site: 'whatsapp',
    called: 'WhatsApp Web',
    address: 'https://web.whatsapp.com/',
    page: fixture('whatsapp/one-2026-05.html'),
  },
  { site: 'tinder', called: 'Tinder', address: 'https://tinder.com/app/recs', page: fixture('tinder/profile.html') },
];

/** The practice build may read every site from the start, as a build that somebody hands out may: messages still wait to be chosen. */
describe.each(sample('browsers for choosing', browsers, 1))('messages and dating, in %s', (name) => {
  let driver: Driver;
  let own: Own;

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: (asked) => cases.find(({ address }) => address === asked)?.page });
    own = await openOwn(driver);
  });
  afterAll(() => driver?.close());

  test.each(
    cases,
  )('$called is read from the moment it is chosen, on a page that is open, until it is not', async (one) => {
    const { site, called, address } = one;
    const { host } = new URL(address);
    const tab = await driver.tab();
    await tab.open(address);
    expect(await own.statusOf(address)).toEqual({ kind: 'off', host, site });
    await own.ask({ kind: 'change-settings', sites: { [site]: true } });
    const status = await until(
      `${called} to be read`,
      () => own.statusOf(address),
      (now) => now.kind === 'read' && now.read > 0,
    );
    expect(status).toMatchObject({ read: 1, by: [{ site: called }] });
    await own.ask({ kind: 'change-settings', sites: { [site]: false } });
    expect(await own.statusOf(address)).toMatchObject({ kind: 'off' });
    await tab.close();
  });
});
