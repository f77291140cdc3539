import { browser } from 'wxt/browser';
import type { PageStatus } from '@/lib/domain/page-status';
import { siteAt, sitesAt } from './granted-sites';
import { lookedThrough } from './memory/watch-offers';
import { watchedHere } from './memory/watched-here';
import { isSameAddress, knownPage } from './remember-page';
import { statusOf } from './status-of';
import { isOff, readHere } from './switch-host';

/** What the popup shows of the page in a tab. A page that was read on a press is shown even where reading is off. */
export async function pageStatus({
  tabId,
  url,
}: {
  readonly tabId: number;
  readonly url: string;
}): Promise<PageStatus> {
  if (!URL.canParse(url)) return { kind: 'off', host: '', site: undefined };
  const address = new URL(url);
  const host = address.hostname;
  await lookedThrough(tabId);
  const [known, { incognito: isPrivate }] = await Promise.all([knownPage(tabId), browser.tabs.get(tabId)]);
  const here = known && isSameAddress(known.url, url) ? known : undefined;
  const watched = await watchedHere(here?.watched ?? []);
  if (here?.isAsked) return statusOf(here, watched);
  const site = siteAt(address);
  const sites = sitesAt(address);
  if (sites.length === 0) return { kind: 'off', host, site: undefined };
  const page = { host, origin: address.origin, isPrivate };
  const [isNotRead, on] = await Promise.all([isOff(page, address), readHere(page)]);
  // Where only windows over a page are read, the page is off until one of them was open.
  const isWindow = site === undefined || !on.includes(site.id);
  if (isNotRead || (isWindow && !here?.read.length)) return { kind: 'off', host, site: site?.id };
  if (here) return statusOf(here, watched);
  return { kind: 'read', host, read: 0, noticed: [], partly: false, by: [], folded: 0, watched: [] };
}
