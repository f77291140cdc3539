import path from 'node:path';
import type { CDPSession } from 'playwright-core';
import { type ChromiumDriver, openChromium } from '../../browser/drive/chromium';
import type { Tab } from '../../browser/drive/driver';
import { openFirefox } from '../../browser/drive/firefox';
import { openOwn } from '../../browser/drive/own';
import { cue } from '../../browser/pages/script';
import { type Cost, profiled } from '../profile';
import { enterFeed, type Scrolled, scrollFeed } from './scroll-feed';
import { onScreen, openFeed, pages } from './the-feed';
import { timedBuild } from './timed-build';

/** Bytes of JavaScript and nodes that are left after the feed was left, more than before it was scrolled through. */
interface Left {
  readonly bytes: number;
  readonly nodes: number;
}

export interface FeedCost {
  readonly chromium: Scrolled;
  readonly firefox: Scrolled;
  readonly withUs: Left;
  readonly without: Left;
  /** A stretch of the feed with a profile of processor time. */
  readonly profile: Cost;
  readonly profiledPosts: number;
}

/** Screens that are profiled: a trace of the whole feed would be too long. */
const stretch = 40;

async function held(session: CDPSession): Promise<Left> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes') };
}

/** Time for what is still under way to end, so that it is not counted as left. */
const settle = (tab: Tab): Promise<void> =>
  tab.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 2_500)), undefined);

/** Scrolls through the feed and leaves it; what is left is compared with a first visit of a few screens, after which all code is there. */
async function visit(driver: ChromiumDriver, isRead: boolean): Promise<{ scrolled: Scrolled; left: Left; tab: Tab }> {
  const tab = await openFeed(driver);
  const session = await driver.context.newCDPSession(driver.pageOf(tab));
  await session.send('Performance.enable');
  await scrollFeed(tab, isRead, 4);
  await cue(tab, 'leave');
  await settle(tab);
  const before = await held(session);
  await enterFeed(tab);
  const scrolled = await scrollFeed(tab, isRead);
  await cue(tab, 'leave');
  await settle(tab);
  const after = await held(session);
  return { scrolled, left: { bytes: after.bytes - before.bytes, nodes: after.nodes - before.nodes }, tab };
}

async function inChromium(): Promise<Omit<FeedCost, 'firefox'>> {
  const timed = timedBuild(path.resolve('.output/chrome-mv3-practice'));
  const on = await openChromium({ extension: timed.folder, pages });
  const off = await openChromium({ extension: undefined, pages });
  try {
    await openOwn(on);
    const { scrolled, left, tab } = await visit(on, true);
    const without = (await visit(off, false)).left;
    await enterFeed(tab);
    const session = await on.context.newCDPSession(on.pageOf(tab));
    const profile = await profiled(session, async () => void (await scrollFeed(tab, true, stretch)));
    return { chromium: scrolled, withUs: left, without, profile, profiledPosts: stretch * onScreen };
  } finally {
    await on.close();
    await off.close();
    timed.remove();
  }
}

async function inFirefox(): Promise<Scrolled> {
  const timed = timedBuild(path.resolve('.output/firefox-mv3-practice'));
  const driver = await openFirefox({ extension: timed.folder, pages, isClockFine: true });
  try {
    await openOwn(driver);
    const tab = await openFeed(driver);
    await scrollFeed(tab, true, 4);
    await cue(tab, 'leave');
    await settle(tab);
    await enterFeed(tab);
    return await scrollFeed(tab, true);
  } finally {
    await driver.close();
    timed.remove();
  }
}

/** What a feed of thousands of posts costs in both browsers. Needs the practice builds. */
export async function feedCost(): Promise<FeedCost> {
  return { ...(await inChromium()), firefox: await inFirefox() };
}
