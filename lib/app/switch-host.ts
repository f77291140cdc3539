import { browser } from 'wxt/browser';
import { changeSettings } from './change-settings';
import { sitesAt, sitesOnAt } from './granted-sites';
import { loadSettings } from './load-settings';
import { mustBeUnlocked } from './lock-settings';
import type { OpenPage } from './open-page';
import { reconcileReading, startReading, stopReading } from './reading';

/** Hosts switched off in private windows: held here and nowhere else. */
const offInPrivate = new Set<string>();

type At = Pick<OpenPage, 'host' | 'origin' | 'isPrivate'>;

/** Ids of the sites that are read on a page's host: none when the host was switched off, or no site of it is on. */
export async function readHere(page: At): Promise<readonly string[]> {
  if (page.isPrivate && offInPrivate.has(page.host)) return [];
  const { offHosts } = await loadSettings();
  if (offHosts.includes(page.host)) return [];
  return (await sitesOnAt(page.origin)).map(({ id }) => id);
}

/**
 * Whether a page is not read: nothing of its host is, or it belongs to a site that is not on, as messages may beside posts, and no
 * site that is on has windows over it.
 */
export async function isOff(page: At, url: URL): Promise<boolean> {
  const here = await readHere(page);
  const sites = sitesAt(url);
  return here.length === 0 || (sites.length > 0 && !sites.some(({ id }) => here.includes(id)));
}

/**
 * Switches a host off, or on again, for good; in a private window only until the browser is closed.
 * Open pages of the host follow at once, except the page that asks: it shows the way back and must stay for that.
 * @throws when a page speaks of another host than its own; LockedError when it is to be off while the lock is closed.
 */
export async function switchHost(
  { host, off }: { readonly host: string; readonly off: boolean },
  from: OpenPage | undefined,
): Promise<{ off: boolean }> {
  if (from && from.host !== host) throw new Error('a page may only switch its own host');
  if (off) await mustBeUnlocked();
  if (from ? from.isPrivate : await isPrivateInFront()) {
    if (off) offInPrivate.add(host);
    else offInPrivate.delete(host);
  } else {
    await changeSettings((settings) => {
      const others = settings.offHosts.filter((known) => known !== host);
      return { ...settings, offHosts: off ? [...others, host] : others };
    });
    await reconcileReading();
  }
  const tabs = (await browser.tabs.query({ url: `*://${host}/*` })).filter((tab) => tab.id !== from?.tabId);
  await (off ? stopReading(tabs) : startReading(tabs));
  return { off };
}

/** The popup has no tab of its own: it speaks for the window it hangs on. */
async function isPrivateInFront(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.incognito ?? false;
}
