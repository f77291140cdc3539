import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { practicePages } from '../practice/pages';
import { folderOf } from './built/output';
import { colours, type Part, rules, violations } from './drive/axe';
import { type ChromiumDriver, openChromium } from './drive/chromium';
import { type Clock, clockAt } from './drive/clock';
import type { Tab } from './drive/driver';
import { partOf, type Surface, surfaces } from './drive/our-surfaces';
import { type Own, openOwn } from './drive/own';
import { sample } from './drive/sample';
import { markSelector } from './drive/surfaces';
import { tabWalk } from './drive/tab-walk';
import { type Target, targets } from './drive/targets';
import { transcript } from './drive/transcript';
import { show, views } from './drive/views';

// Each surface is opened once, in Chromium, and looked at in every way there is: by a screen reader, by axe, by keyboard and by finger.
let driver: ChromiumDriver;
let own: Own;
/** A Wednesday morning in Spain, when most lines are open. */
const time = '2026-11-25T09:30:00Z';
let clock: Clock;

beforeAll(async () => {
  const pages = practicePages();
  driver = await openChromium({ extension: folderOf('chrome-mv3-practice'), pages: (address) => pages.get(address) });
  clock = await clockAt(driver, time);
  own = await openOwn(driver);
  await own.ask({ kind: 'change-settings', language: 'en', country: 'ES' });
});
afterAll(async () => {
  await clock?.end();
  await driver?.close();
});

const axePart = (surface: Surface): Part =>
  surface.kind === 'overlay' ? ['html > :not(head, body)', partOf(surface)] : undefined;

/** Nothing may stick out sideways: a page of ours never scrolls to the side. */
const sticksOut = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth, undefined);

/** The least width and height of what is pressed, by a mouse and by a finger; a link among words is as high as its line. */
const least = { mouse: 24, finger: 44 } as const;

const tooSmall = (found: readonly Target[], size: number): readonly string[] =>
  found
    .filter(
      ({ width, height, isInline }) =>
        width < least.mouse || height < (isInline ? least.mouse : size) || (!isInline && width < size),
    )
    .map(({ what, width, height }) => `${width} × ${height}: ${what}`);

test('the check of what is too small can fail', () => {
  const target = { what: 'a link', width: 100, height: 43, isInline: false };
  expect(tooSmall([target], 44)).toEqual(['100 × 43: a link']);
  expect(tooSmall([{ ...target, isInline: true }], 44)).toEqual([]);
  expect(tooSmall([{ ...target, height: 23, isInline: true }], 24)).toHaveLength(1);
});

describe.each(surfaces)('$name', (surface) => {
  let tab: Tab;

  beforeAll(async () => {
    await clock.tell();
    tab = await surface.open({ driver, own });
  });
  afterAll(() => tab?.close());

  test('reads as it was written down', async () => {
    await expect(await transcript(driver, tab, partOf(surface))).toMatchFileSnapshot(`transcripts/${surface.name}.txt`);
  });

  test.each(views)('axe finds nothing wrong: $name', async (view) => {
    await show(driver, tab, view);
    expect(await violations(tab, axePart(surface), view.isSameButColours ? colours : rules)).toEqual([]);
    if (surface.kind !== 'overlay') expect(await sticksOut(tab)).toBe(false);
    await show(driver, tab, { name: 'as before' });
  });

  // What was pressed before the outcome is seen decides where the keyboard goes on.
  test.runIf(surface.kind !== 'overlay' && surface.name !== 'check-outcome')(
    'Tab goes through it in the order it is read, misses nothing and is always seen',
    async () => {
      const { stops, all } = await tabWalk(tab);
      expect(all.length).toBeGreaterThan(1);
      expect(stops).toEqual(all);
    },
  );

  test.each(['mouse', 'finger'] as const)('what is pressed by a %s is large enough', async (pointer) => {
    if (pointer === 'finger') {
      const page = driver.pageOf(tab);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      expect(await tab.evaluate(() => matchMedia('(pointer: coarse)').matches, undefined)).toBe(true);
    }
    // Details are opened, or what is in them would not be measured.
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, undefined);
    const found = await tab.evaluate(targets, partOf(surface));
    expect(found.length).toBeGreaterThan(0);
    expect(tooSmall(found, least[pointer])).toEqual([]);
  });
});

test('at 320 pixels a mark is large enough, and a panel no wider than the window', async () => {
  const opened = await surfaces.find(({ name }) => name === 'panel')?.open({ driver, own });
  if (!opened) throw new Error('no panel among the surfaces');
  await opened.size(320, 640);
  const [mark] = await opened.wait(markSelector);
  expect(mark?.box.height).toBeGreaterThanOrEqual(least.mouse);
  const [panel] = await opened.wait('[role="dialog"]', ([first]) => (first?.box.width ?? 0) <= 320);
  expect(panel?.box.x).toBeGreaterThanOrEqual(0);
  await opened.close();
});

describe('in Spanish, axe finds nothing wrong', () => {
  beforeAll(async () => {
    await own.ask({ kind: 'change-settings', language: 'es', country: 'ES' });
  });

  // What was set aside before stays so.
  const others = surfaces.filter(({ name }) => name !== 'panel-set-aside');
  test.each(sample('surfaces in Spanish', others, 8))('$name', async (surface) => {
    const tab = await surface.open({ driver, own });
    expect(await violations(tab, axePart(surface))).toEqual([]);
    await tab.close();
  });
});
