import { browser } from 'wxt/browser';
import { reaches } from '@/lib/domain/assessment';
import { dismissedOn } from './dismiss-offer';
import { loadSettings } from './load-settings';
import { watchedHere } from './memory/watched-here';
import type { OpenPage } from './open-page';
import { knownPage } from './remember-page';
import { unlessGone } from './unless-gone';

/** Quiet ink on quiet paper: a number to look at when there is time, not an alarm. */
const colours = { text: '#ffffff', paper: '#4a5568' };

/** Something of the watch list is on the page. */
const dot = '•';

/**
 * Shows on the toolbar icon how many offers of the page are marked; where there are none, a dot if something of the watch list is
 * there; else nothing, and nothing in discreet mode.
 */
export async function showBadge(page: Pick<OpenPage, 'tabId' | 'isPrivate'>): Promise<void> {
  // Firefox for Android has an action, but no badge on it.
  if (typeof browser.action.setBadgeText !== 'function') return;
  const [known, dismissed, { isDiscreet }] = await Promise.all([
    knownPage(page.tabId),
    dismissedOn(page),
    loadSettings(),
  ]);
  const marked = (known?.noticed ?? []).filter(
    ({ aside, level }) => reaches(level, 'caution') && !dismissed.has(aside),
  ).length;
  const isWatched = marked === 0 && !isDiscreet && (await watchedHere(known?.watched ?? [])).length > 0;
  const text = isDiscreet ? '' : marked > 0 ? String(marked) : isWatched ? dot : '';
  await unlessGone(() => browser.action.setBadgeText({ tabId: page.tabId, text }));
}

/** The same for every open tab, after something changed that concerns them all. */
export async function showBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.flatMap(({ id: tabId, incognito: isPrivate }) =>
      tabId === undefined ? [] : [showBadge({ tabId, isPrivate })],
    ),
  );
}

/** Colours the badge; once per start of the background. */
export async function colourBadge(): Promise<void> {
  if (typeof browser.action.setBadgeText !== 'function') return;
  await browser.action.setBadgeBackgroundColor({ color: colours.paper });
  await browser.action.setBadgeTextColor({ color: colours.text });
}
