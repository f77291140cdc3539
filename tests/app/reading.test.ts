import { beforeEach, describe, expect, test, vi } from 'vitest';
import { choose } from '@/lib/app/change-settings';
import { forgetGranted } from '@/lib/app/granted-sites';
import { reconcileReading, restartReading } from '@/lib/app/reading';
import { isOff, readHere, switchHost } from '@/lib/app/switch-host';
import { fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));
vi.mock('virtual:second-look/sites', () => import('./sites'));

const board = '*://*.board.example/*';
const ads = '*://ads.example/*';

const grant = (...origins: string[]) => {
  for (const origin of origins) fake.granted.add(origin);
  forgetGranted();
};
const take = (origin: string) => {
  fake.granted.delete(origin);
  forgetGranted();
};
const page = (url: string, isPrivate = false, tabId = 99) => {
  const { hostname: host, origin } = new URL(url);
  return { tabId, host, origin, isPrivate };
};

const isOffAt = (url: string, isPrivate = false) => isOff(page(url, isPrivate), new URL(url));

beforeEach(() => {
  fake.reset();
  forgetGranted();
});

describe('the content script is registered', () => {
  test('nowhere, when nothing is switched on', async () => {
    fake.open('https://www.board.example/');
    await reconcileReading();
    expect(fake.registered).toEqual([]);
    expect(fake.tabs[0]?.ran).toEqual([]);
  });

  test('for the pages of sites that are granted and no others, and open pages are read at once', async () => {
    const [here, there] = [fake.open('https://ads.example/jobs/1'), fake.open('https://ads.example/people')];
    const asleep = fake.open('https://ads.example/work/2', { discarded: true });
    grant(ads);
    await reconcileReading();
    expect(fake.registered).toEqual([
      {
        id: 'offers',
        js: ['/offers.js'],
        matches: ['*://ads.example/jobs/*', '*://ads.example/work/*'],
        runAt: 'document_idle',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
    expect([here, there, asleep].map(({ ran }) => ran)).toEqual([['/offers.js'], [], []]);
  });

  test('once, however often it is asked for', async () => {
    const tab = fake.open('https://board.example/');
    grant(board);
    await Promise.all([reconcileReading(), reconcileReading(), reconcileReading()]);
    expect(fake.registrations).toBe(1);
    expect(tab.ran).toEqual(['/offers.js']);
  });

  test('for one more site, without starting anew where it runs already', async () => {
    const [first, second] = [fake.open('https://board.example/'), fake.open('https://ads.example/jobs/1')];
    grant(board);
    await reconcileReading();
    grant(ads);
    await reconcileReading();
    expect(fake.registered.map(({ matches }) => matches?.length)).toEqual([3]);
    expect([first.ran.length, second.ran.length]).toEqual([1, 1]);
  });

  test('no more, once its permission was taken; pages of other sites are read again', async () => {
    const [lost, kept] = [fake.open('https://board.example/'), fake.open('https://ads.example/jobs/1')];
    grant(board, ads);
    await reconcileReading();
    take(board);
    await restartReading();
    expect(fake.registered[0]?.matches).toEqual(['*://ads.example/jobs/*', '*://ads.example/work/*']);
    expect(lost.received).toEqual([{ kind: 'stop' }]);
    expect(lost.ran).toEqual(['/offers.js']);
    expect(kept.ran).toEqual(['/offers.js', '/offers.js']);
    take(ads);
    await restartReading();
    expect(fake.registered).toEqual([]);
  });
});

describe('windows over pages of others', () => {
  const net = '*://net.example/*';

  test('are read where their site was chosen, whosever the page is', async () => {
    grant(net);
    await choose({ sites: { net: false, 'net-messages': true } });
    await reconcileReading();
    expect(fake.registered[0]?.matches).toEqual(['*://net.example/messages/*', net]);
    for (const path of ['messages/1', 'jobs/1', 'people'])
      expect(await isOffAt(`https://net.example/${path}`), path).toBe(false);
    expect(await readHere(page('https://net.example/jobs/1'))).toEqual(['net-messages']);
  });

  test('are not read where it was not', async () => {
    grant(net);
    await reconcileReading();
    expect(fake.registered[0]?.matches).toEqual(['*://net.example/jobs/*']);
    expect(await isOffAt('https://net.example/people')).toBe(true);
    expect(await isOffAt('https://net.example/jobs/1')).toBe(false);
  });
});

describe('a site that is read by the shape of its pages', () => {
  const dates = '*://dates.example/*';

  test('has a script of its own, which the others are spared', async () => {
    const [here, there] = [fake.open('https://dates.example/app/1'), fake.open('https://board.example/')];
    grant(dates, board);
    await choose({ sites: { dates: true } });
    await reconcileReading();
    expect(fake.registered.map(({ id, js, matches }) => ({ id, js, matches }))).toEqual([
      { id: 'offers', js: ['/offers.js'], matches: [board] },
      { id: 'by-shape', js: ['/by-shape.js'], matches: ['*://dates.example/app/*'] },
    ]);
    expect([here.ran, there.ran]).toEqual([['/by-shape.js'], ['/offers.js']]);
    take(dates);
    await reconcileReading();
    expect(fake.registered.map(({ id }) => id)).toEqual(['offers']);
  });

  test('is read again by that script on every page of its host, once the host is switched on again', async () => {
    const tab = fake.open('https://dates.example/about');
    grant(dates);
    await choose({ sites: { dates: true } });
    await switchHost({ host: 'dates.example', off: true }, undefined);
    await switchHost({ host: 'dates.example', off: false }, undefined);
    expect(tab.ran).toEqual(['/by-shape.js']);
  });
});

describe('a host is switched off', () => {
  test('and on again: the browser runs nothing there, and open pages follow', async () => {
    const [tab, other] = [fake.open('https://www.board.example/a'), fake.open('https://de.board.example/')];
    grant(board);
    await reconcileReading();
    expect(await switchHost({ host: 'www.board.example', off: true }, undefined)).toEqual({ off: true });
    expect(fake.registered[0]).toMatchObject({ matches: [board], excludeMatches: ['*://www.board.example/*'] });
    expect([tab.received, other.received]).toEqual([[{ kind: 'stop' }], []]);
    expect(await isOffAt('https://www.board.example/')).toBe(true);
    expect(await isOffAt('https://de.board.example/')).toBe(false);

    await switchHost({ host: 'www.board.example', off: false }, undefined);
    expect(fake.registered[0]).not.toHaveProperty('excludeMatches');
    expect(tab.ran).toEqual(['/offers.js', '/offers.js']);
    expect(await isOffAt('https://www.board.example/')).toBe(false);
  });

  test('from its own page, which stays as it is to show the way back', async () => {
    const [asking, other] = [fake.open('https://board.example/1'), fake.open('https://board.example/2')];
    grant(board);
    await switchHost({ host: 'board.example', off: true }, page('https://board.example/1', false, asking.id));
    expect([asking.received, other.received]).toEqual([[], [{ kind: 'stop' }]]);
  });

  test('but by no other page', async () => {
    const elsewhere = page('https://evil.example/');
    await expect(switchHost({ host: 'board.example', off: true }, elsewhere)).rejects.toThrow('its own host');
  });

  test('in a private window without leaving a trace, and only there', async () => {
    grant(board);
    await switchHost({ host: 'board.example', off: true }, page('https://board.example/', true));
    expect(fake.local.size + fake.session.size).toBe(0);
    expect(await isOffAt('https://board.example/', true)).toBe(true);
    expect(await isOffAt('https://board.example/')).toBe(false);
    fake.open('https://board.example/', { incognito: true, active: true });
    await switchHost({ host: 'board.example', off: false }, undefined);
    expect(fake.local.size + fake.session.size).toBe(0);
    expect(await isOffAt('https://board.example/', true)).toBe(false);
  });

  test('whatever its name, the others are read on', async () => {
    grant(board);
    await switchHost({ host: '[::1]', off: true }, undefined);
    await switchHost({ host: 'odd_host', off: true }, undefined);
    expect(fake.registered[0]).not.toHaveProperty('excludeMatches');
  });
});

test('a page of a site that was never switched on is off', async () => {
  grant(ads);
  expect(await isOffAt('https://board.example/')).toBe(true);
  expect(await isOffAt('http://ads.example/')).toBe(false);
  expect(await isOffAt('https://ads.example.evil.example/')).toBe(true);
});

describe('messages and dating', () => {
  const feed = '*://feed.example/*';

  test('are not read because the browser allows it, but once they are chosen', async () => {
    grant('https://chat.example/*');
    await reconcileReading();
    expect(fake.registered).toEqual([]);
    expect(await isOffAt('https://chat.example/1')).toBe(true);
    await choose({ sites: { chat: true } });
    await reconcileReading();
    expect(fake.registered[0]).toMatchObject({ matches: ['https://chat.example/*'] });
    expect(await isOffAt('https://chat.example/1')).toBe(false);
  });

  test('on the host of a feed that is read are left alone, and the other way round', async () => {
    grant(feed);
    const [post, message] = ['https://feed.example/post/1', 'https://feed.example/messages/1'];
    expect(await readHere(page(post))).toEqual(['feed']);
    expect([await isOffAt(post), await isOffAt(message)]).toEqual([false, true]);
    await choose({ sites: { feed: false, 'feed-messages': true } });
    expect(await readHere(page(post))).toEqual(['feed-messages']);
    expect([await isOffAt(post), await isOffAt(message)]).toEqual([true, false]);
    await reconcileReading();
    expect(fake.registered[0]).toMatchObject({ matches: ['*://feed.example/messages/*'] });
  });
});

test('a site switched off by name is not read, though its group and the browser allow it', async () => {
  grant(board, ads);
  await choose({ sites: { board: false } });
  await reconcileReading();
  expect(fake.registered[0]).toMatchObject({ matches: ['*://ads.example/jobs/*', '*://ads.example/work/*'] });
  expect(await isOffAt('https://board.example/')).toBe(true);
});
