import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chats } from '../practice/chats';
import { offers } from '../practice/offers';
import { practicePages } from '../practice/pages';
import { posts } from '../practice/posts';
import { waitForEachOnce } from './drive/beside';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { type Own, openOwn } from './drive/own';
import { markSelector, wholePage } from './drive/surfaces';
import { feed, postHeight } from './pages/feed';
import { hashed, kept, late } from './pages/rendering';
import { applications } from './pages/routes';
import { cue } from './pages/script';
import { messengerApp } from './pages/thread';
import { rowHeight, virtualList } from './pages/virtual-list';
import { frame, framed, shadowList, shadowWords } from './pages/within';

const many = <T extends { readonly id: string }>(list: readonly T[], times: number): readonly T[] =>
  Array.from({ length: times }, (_, round) => list.map((one) => ({ ...one, id: `${one.id}_${round}` }))).flat();

const rows = many(offers, 3);
const olx = virtualList('https://www.olx.pl/praca/', rows);
const feedPosts = many(posts, 8).map((post, index) => ({ ...post, text: `${post.text} (${index})` }));
const x = feed('https://x.com/home', feedPosts);
const app = messengerApp(chats);
const scenes = new Map(
  [olx, x, app, hashed, late, kept, shadowWords, shadowList, framed, frame, ...applications].map((one) => [
    one.address,
    one.page,
  ]),
);
const practice = practicePages();

const risky = new Set([
  ...offers.flatMap(({ id, markedInList }) => (markedInList ? [id] : [])),
  ...posts.flatMap(({ id, marked }) => (marked ? [id] : [])),
]);
const isRisky = (id: string): boolean => risky.has(id.replace(/_\d+(?:-\d+)?$/u, ''));
const inList = offers.filter(({ markedInList }) => markedInList).map(({ id }) => id);

/** Runs in the page: makes the marks that are there known again. */
function flag(selector: string): void {
  for (const { shadowRoot } of document.querySelectorAll('*')) {
    for (const mark of shadowRoot?.querySelectorAll(selector) ?? []) mark.toggleAttribute('data-flagged');
  }
}

describe.each(browsers)('marks on pages that behave like those of today, in %s', (name) => {
  let driver: Driver;
  let own: Own;
  let tab: Tab;

  beforeAll(async () => {
    driver = await openBrowser(name, {
      pages: (address) => practice.get(address) ?? scenes.get(address.split(/[?#]/u)[0] ?? ''),
    });
    own = await openOwn(driver);
  });
  afterAll(() => driver?.close());
  beforeEach(async () => {
    tab = await driver.tab();
  });
  afterEach(() => tab.close());

  const open = async ({ address }: { readonly address: string }): Promise<void> => {
    await wholePage(tab);
    await tab.open(address);
  };

  test('a list of which only the rows on the screen are there', async () => {
    await tab.open(olx.address);
    for (const first of [0, 4, 30, 31, 2]) {
      await tab.evaluate((top) => document.getElementById('box')?.scrollTo(0, top), first * rowHeight);
      await waitForEachOnce(tab, isRisky);
    }
  });

  test('an endless feed that gives its cells other posts', async () => {
    await tab.open(x.address);
    for (const first of [0, 3, 6, 40, 90, 5]) {
      await tab.evaluate((top) => scrollTo(0, top), first * postHeight);
      await waitForEachOnce(tab, isRisky);
    }
  });

  test('class names that change: marks stay as they are, or come back when all is drawn anew', async () => {
    await open(hashed);
    expect(await waitForEachOnce(tab, isRisky)).toEqual(inList);
    const before = await own.statusOf(hashed.address);
    await tab.evaluate(flag, markSelector);
    await cue(tab, 'restyle');
    expect(await waitForEachOnce(tab, isRisky)).toEqual(inList);
    expect(await tab.see(`${markSelector}[data-flagged]`)).toHaveLength(inList.length);
    await cue(tab, 'render');
    expect(await waitForEachOnce(tab, isRisky)).toEqual(inList);
    expect(await own.statusOf(hashed.address)).toEqual(before);
  });

  test('empty shapes first, words later, and more behind a curtain', async () => {
    await open(late);
    await tab.wait('article');
    await cue(tab, 'words');
    const half = offers.slice(0, Math.ceil(offers.length / 2)).filter(({ markedInList }) => markedInList);
    expect(await waitForEachOnce(tab, isRisky)).toEqual(half.map(({ id }) => id));
    await cue(tab, 'curtain');
    expect(await waitForEachOnce(tab, isRisky)).toEqual(inList);
  });

  test('a list that is taken out and put in again', async () => {
    await open(kept);
    expect(await waitForEachOnce(tab, isRisky)).toEqual(inList);
    await cue(tab, 'away');
    await tab.wait('[data-mark]', (marks) => marks.length === 0);
    await cue(tab, 'back');
    expect(await waitForEachOnce(tab, isRisky)).toEqual(inList);
  });

  test.each(applications)('an application that keeps its place in the $route', async (application) => {
    await open(application);
    expect(await waitForEachOnce(tab, isRisky)).toEqual(inList);
    await tab.press('article h2 a', offers.find(({ id }) => id === 'au-pair-after-click')?.title);
    await tab.wait('main h1');
    expect(await waitForEachOnce(tab, () => true)).toEqual(['au-pair-after-click']);
    await tab.back();
    await tab.wait('article');
    expect(await waitForEachOnce(tab, isRisky)).toEqual(inList);
    await tab.press('article h2 a', offers.find(({ id }) => id === 'vendimia')?.title);
    await tab.wait('main h1');
    expect(await waitForEachOnce(tab, () => false)).toEqual([]);
  });

  test('words within an open shadow root', async () => {
    await open(shadowWords);
    // The titles alone say enough of some.
    await tab.wait('[data-mark]');
    await cue(tab, 'words');
    expect(await waitForEachOnce(tab, isRisky)).toEqual(inList);
  });

  test('a list within an open shadow root', async () => {
    await open(shadowList);
    await waitForEachOnce(tab, isRisky);
    await cue(tab, 'more');
    expect(await waitForEachOnce(tab, isRisky)).toEqual(inList);
  });

  test('an offer in a frame is not read, and the page says so', async () => {
    await open(framed);
    expect(await own.settled(framed.address)).toMatchObject({ kind: 'unreadable' });
    expect(await tab.see('[data-mark]')).toEqual([]);
  });

  test('leave no error behind', () => {
    expect(driver.errors).toEqual([]);
  });
});
