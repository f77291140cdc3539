import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver } from './drive/driver';
import { type Own, openOwn } from './drive/own';
import { until } from './drive/wait';

const address = 'https://web.whatsapp.com/';
const chat = readFileSync(new URL('../fixtures/sites/whatsapp/one-2026-05.html', import.meta.url), 'utf8');

/** The practice build may read every site from the start, as a build that somebody hands out may: messages still wait to be chosen. */
describe.each(browsers)('messages, in %s', (name) => {
  let driver: Driver;
  let own: Own;

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: (asked) => (asked === address ? chat : undefined) });
    own = await openOwn(driver);
  });
  afterAll(() => driver?.close());

  test('are read from the moment they are chosen, on a page that is open, until they are not', async () => {
    const tab = await driver.tab();
    await tab.open(address);
    expect(await own.statusOf(address)).toEqual({ kind: 'off', host: 'web.whatsapp.com', site: 'whatsapp' });
    await own.ask({ kind: 'change-settings', sites: { whatsapp: true } });
    const status = await until(
      'the conversation to be read',
      () => own.statusOf(address),
      (now) => now.kind === 'read' && now.read > 0,
    );
    expect(status).toMatchObject({ read: 1, by: [{ site: 'WhatsApp Web' }] });
    await own.ask({ kind: 'change-settings', sites: { whatsapp: false } });
    expect(await own.statusOf(address)).toMatchObject({ kind: 'off' });
    await tab.close();
  });
});
