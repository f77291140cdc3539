import { browser } from 'wxt/browser';
import { patternsOf, type Site } from '@/lib/domain/site';
import { stopMessage } from '@/lib/domain/stop-message';
import { isReadByShape, sitesOn } from './granted-sites';
import { inTurn } from './in-turn';
import { loadSettings } from './load-settings';
import { unlessGone } from './unless-gone';

/** The scripts that read pages, and by what the sites are read that each is for. No host has sites of both. */
const scripts = [
  { id: 'offers', file: '/offers.js', isByShape: false },
  { id: 'by-shape', file: '/by-shape.js', isByShape: true },
] as const;

type Script = (typeof scripts)[number];

/** What of a tab is needed here. */
interface OpenTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly discarded?: boolean | undefined;
}

const takeTurn = inTurn();

/**
 * Makes the browser run the content script on the pages of sites that are on, except on hosts that are off, and nowhere else.
 * Registered scripts are lost with an update and permissions can be given or taken anywhere in the browser, so this is asked
 * for at every start of the background and after every change. Pages already open of newly granted sites are read at once.
 */
export function reconcileReading(): Promise<void> {
  return takeTurn(async () => {
    const [sites, { offHosts }] = await Promise.all([sitesOn(), loadSettings()]);
    const excludeMatches = offHosts.filter(isPlainHost).map((host) => `*://${host}/*`);
    for (const script of scripts) {
      const its = sites.filter(({ isByShape = false }) => isByShape === script.isByShape);
      const fresh = await register(script, matchesOf(its), excludeMatches);
      await startReading(await openTabs(fresh));
    }
  });
}

/** Answers the patterns the script was not registered for before. */
async function register(
  { id, file }: Script,
  matches: readonly string[],
  excludeMatches: readonly string[],
): Promise<readonly string[]> {
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (isSame(before?.matches, matches) && isSame(before?.excludeMatches, matches.length > 0 ? excludeMatches : []))
    return [];
  if (before) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return [];
  await browser.scripting.registerContentScripts([
    {
      id,
      js: [file],
      matches: [...matches],
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
      ...(excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {}),
    },
  ]);
  return matches.filter((match) => !before?.matches?.includes(match));
}

const matchesOf = (sites: readonly Site[]): readonly string[] => [...new Set(sites.flatMap(patternsOf))];

const scriptAt = (url: string | undefined): Script => scripts[url !== undefined && isReadByShape(new URL(url)) ? 1 : 0];

/** Reading stops everywhere and starts again where it may: after an update, or when a permission was taken, nobody knows from which page. */
export async function restartReading(): Promise<void> {
  await stopReading(await browser.tabs.query({}));
  await reconcileReading();
  await startReading(await openTabs(matchesOf(await sitesOn())));
}

/** Starts reading pages that are open already; a script that runs there gives way to the new one. */
export async function startReading(tabs: readonly OpenTab[]): Promise<void> {
  await each(tabs, (tabId, url) =>
    browser.scripting.executeScript({ target: { tabId }, files: [scriptAt(url).file], injectImmediately: false }),
  );
}

/** Stops reading open pages and takes their marks away. It needs no permission for the page, which may just have been taken. */
export async function stopReading(tabs: readonly OpenTab[]): Promise<void> {
  await each(tabs, (tabId) => browser.tabs.sendMessage(tabId, stopMessage));
}

/** Open pages that may be read, hosts that are off left out. */
async function openTabs(matches: readonly string[]): Promise<readonly OpenTab[]> {
  if (matches.length === 0) return [];
  const [tabs, { offHosts }] = await Promise.all([browser.tabs.query({ url: [...matches] }), loadSettings()]);
  return tabs.filter(({ url }) => url !== undefined && !offHosts.includes(new URL(url).hostname));
}

async function each(tabs: readonly OpenTab[], act: (tabId: number, url?: string) => Promise<unknown>): Promise<void> {
  await Promise.all(
    tabs.map(({ id, url, discarded }) => (id === undefined || discarded ? undefined : unlessGone(() => act(id, url)))),
  );
}

/** A host as an address bar shows it; anything else would make the whole registration fail. */
function isPlainHost(host: string): boolean {
  return /^[a-z0-9.-]+$/u.test(host);
}

function isSame(before: readonly string[] | undefined, now: readonly string[]): boolean {
  return (before ?? []).toSorted().join('\n') === now.toSorted().join('\n');
}
