import { browser } from 'wxt/browser';
import type { PageStatus } from '@/lib/domain/page-status';
import type { PlainReading } from '@/lib/domain/reading';
import { assessOffer } from './assess-offer';
import { loadSettings } from './load-settings';
import { lookCloser } from './look-closer';
import { seenOffers } from './memory/seen-offers';
import { lookedThrough, watchOffers } from './memory/watch-offers';
import { watchedHere } from './memory/watched-here';
import { beginPage, isSameAddress, knownPage, rememberOffers } from './remember-page';
import { showBadge } from './show-badge';
import { statusOf } from './status-of';

/**
 * Reads the page in a tab, or what is selected there, because the user pressed for it: on any site, by the permission that press gives.
 * @param parse checks what came out of the page; `undefined` when it is nothing of ours
 */
export async function readTab(
  { tabId, what }: { readonly tabId: number; readonly what: 'page' | 'selection' },
  parse: (value: unknown) => PlainReading | undefined,
): Promise<PageStatus | { readonly kind: 'not-allowed' }> {
  const read = await runReader(tabId, what);
  if (read === 'not-allowed') return { kind: 'not-allowed' };
  const { incognito: isPrivate } = await browser.tabs.get(tabId);
  const tab = { tabId, isPrivate };
  const reading = ofPageOrFrame(read.flatMap((one) => parse(one) ?? []));
  if (reading.kind === 'nothing')
    return { kind: 'unreadable', host: new URL(reading.url).hostname, nothing: reading.nothing };
  // On a page that is read anyway, what was pressed for comes to what is known of it.
  const before = await knownPage(tabId);
  if (!before || !isSameAddress(before.url, reading.url)) await beginPage(tab, { url: reading.url }, true);
  const settings = await loadSettings();
  const seen = await seenOffers(reading.offers, tab, settings);
  const assessments = seen.offers.map((offer) => lookCloser(assessOffer(offer), settings));
  void seen.remember(assessments);
  await rememberOffers(tab, reading.offers, assessments);
  watchOffers(reading.offers, tab);
  await lookedThrough(tabId);
  await showBadge(tab);
  const known = (await knownPage(tabId)) ?? (await beginPage(tab, { url: reading.url, nothing: 'unreadable' }, true));
  return statusOf(known, await watchedHere(known.watched));
}

const nothingGiven: PlainReading = {
  kind: 'nothing',
  url: 'about:blank',
  nothing: 'unreadable',
  why: 'the page gave nothing back',
};

/**
 * What each frame we may read gave, the page itself first. Browser pages, stores and other extensions' pages cannot be read by anyone.
 */
async function runReader(tabId: number, what: 'page' | 'selection'): Promise<readonly unknown[] | 'not-allowed'> {
  try {
    const file = what === 'page' ? '/read-page.js' : '/read-selection.js';
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] });
    return results.toSorted((a, b) => a.frameId - b.frameId).map(({ result }) => result);
  } catch (error) {
    console.debug('this tab may not be read', error);
    return 'not-allowed';
  }
}

/** The page's own reading, or that of the first frame in it that gave an offer, as if it stood on the page. */
function ofPageOrFrame(readings: readonly PlainReading[]): PlainReading {
  const [page = nothingGiven] = readings;
  const found = readings.find(({ kind }) => kind === 'offers');
  if (found?.kind !== 'offers') return page;
  return { ...found, url: page.url, offers: found.offers.map((offer) => ({ ...offer, url: page.url })) };
}
