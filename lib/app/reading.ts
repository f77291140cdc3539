import { browser } from 'wxt/browser';
import { patternsOf } from '@/lib/domain/site';
import { stopMessage } from '@/lib/domain/stop-message';
import { sitesOn } from './granted-sites';
import { inTurn } from './in-turn';
import { loadSettings } from './load-settings';
import { unlessGone } from './unless-gone';

const script = { id: 'offers', file: '/offers.js' };

/** What of a tab is needed here. */
interface OpenTab {
  readonly id?: number | undefined;
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
    const matches = [...new Set(sites.flatMap(patternsOf))];
    const excludeMatches = offHosts.filter(isPlainHost).map((host) => `*://${host}/*`);
    const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
    if (isSame(before?.matches, matches) && isSame(before?.excludeMatches, excludeMatches)) return;
    if (before) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
    if (matches.length === 0) return;
    await browser.scripting.registerContentScripts([
      {
        id: script.id,
        js: [script.file],
        matches,
        runAt: 'document_idle',
        allFrames: false,
        persistAcrossSessions: true,
        ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
      },
    ]);
    await startReading(await openTabs(matches.filter((match) => !before?.matches?.includes(match))));
  });
}

/** Reading stops everywhere and starts again where it may: after an update, or when a permission was taken, nobody knows from which page. */
export async function restartReading(): Promise<void> {
  await stopReading(await browser.tabs.query({}));
  await reconcileReading();
  await startReading(await openTabs((await sitesOn()).flatMap(patternsOf)));
}

/** Starts reading pages that are open already; a script that runs there gives way to the new one. */
export async function startReading(tabs: readonly OpenTab[]): Promise<void> {
  await each(tabs, (tabId) =>
    browser.scripting.executeScript({ target: { tabId }, files: [script.file], injectImmediately: false }),
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

async function each(tabs: readonly OpenTab[], act: (tabId: number) => Promise<unknown>): Promise<void> {
  const ids = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  await Promise.all(ids.map((id) => unlessGone(() => act(id))));
}

/** A host as an address bar shows it; anything else would make the whole registration fail. */
function isPlainHost(host: string): boolean {
  return /^[a-z0-9.-]+$/u.test(host);
}

function isSame(before: readonly string[] | undefined, now: readonly string[]): boolean {
  return (before ?? []).toSorted().join('\n') === now.toSorted().join('\n');
}
