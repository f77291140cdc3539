import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadOverlay } from '@/lib/app/load-overlay';
import { openHelp } from '@/lib/app/open-help';
import { openWelcome } from '@/lib/app/open-welcome';
import { browser, fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));

const request = { harms: ['sextortion', 'money_mule'], jobCountries: ['CH'] } as const;
const page = { tabId: 5, host: 'board.example', origin: 'https://board.example', isPrivate: false };

beforeEach(() => {
  fake.reset();
  vi.restoreAllMocks();
});

describe('help', () => {
  test('opens beside the page, told of harms and countries and of nothing else', async () => {
    fake.open('https://board.example/offer/1', { id: 5, index: 2, windowId: 9 });
    await openHelp(request, page);
    expect(fake.tabs.at(-1)).toMatchObject({
      url: 'chrome-extension://abc/help.html#harms=sextortion,money_mule&jobs=CH',
      index: 3,
      windowId: 9,
    });
  });

  test('opens in an ordinary window when asked for from a private one', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    fake.open('https://board.example/', { id: 5, incognito: true });
    await openHelp(request, { ...page, isPrivate: true });
    expect(create.mock.calls).toEqual([[{ url: expect.stringContaining('/help.html#') }]]);
  });

  test('opens somewhere where tabs have no place beside each other', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockRejectedValueOnce(new Error('openerTabId is unsupported'));
    fake.open('https://board.example/', { id: 5 });
    expect(await openHelp(request, page)).toEqual({ opened: true });
    expect(create.mock.lastCall).toEqual([{ url: expect.stringContaining('/help.html#') }]);
  });
});

describe('the overlay', () => {
  test('goes into the very document that asked, where documents have names', async () => {
    const execute = vi.spyOn(browser.scripting, 'executeScript');
    fake.open('https://board.example/', { id: 5 });
    expect(await loadOverlay({ ...page, documentId: 'D1' })).toEqual({ loaded: true });
    expect(await loadOverlay(page)).toEqual({ loaded: true });
    expect(execute.mock.calls.map(([{ target }]) => target)).toEqual([
      { tabId: 5, documentIds: ['D1'] },
      { tabId: 5, frameIds: [0] },
    ]);
  });

  test('is not put anywhere when the tab was closed meanwhile', async () => {
    vi.spyOn(console, 'debug').mockImplementation(() => {});
    expect(await loadOverlay(page)).toEqual({ loaded: false });
  });
});

test('the welcome is shown once, to a person who installs', async () => {
  await openWelcome('update');
  await openWelcome('browser_update');
  expect(fake.tabs).toEqual([]);
  await openWelcome('install');
  expect(fake.tabs.map(({ url }) => url)).toEqual(['chrome-extension://abc/welcome.html']);
});
