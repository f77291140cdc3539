import type { Assessment } from '@/lib/domain/assessment';
import { type Offer, offerId } from '@/lib/domain/offer';
import { assessOffer } from './assess-offer';
import { noteMissed, noteRead } from './changed-sites';
import { siteAt } from './granted-sites';
import { loadSettings } from './load-settings';
import { lookCloser } from './look-closer';
import { localDay, markOffers } from './mark-offers';
import { seenOffers } from './memory/seen-offers';
import { watchOffers } from './memory/watch-offers';
import type { OpenPage } from './open-page';
import { beginPage, type PageNews, rememberOffers } from './remember-page';
import { showBadge } from './show-badge';
import { isOff, readHere } from './switch-host';

/** Assesses offers a page shows and decides how each is marked, in the same order. Where reading is off, nothing is marked or remembered. */
export async function assessPage(
  offers: readonly Offer[],
  page: OpenPage,
): Promise<{ assessments: readonly Assessment[]; marks: readonly ('none' | 'caution' | 'danger')[] }> {
  const settings = await loadSettings();
  const [first] = offers;
  if (!first || (await isOff(page, new URL(first.url)))) {
    const assessments = offers.map((offer) => lookCloser(assessOffer(offer), settings));
    return { assessments, marks: offers.map(() => 'none') };
  }
  const seen = await seenOffers(offers, page, settings);
  const assessments = seen.offers.map((offer) => lookCloser(assessOffer(offer), settings));
  // The marks do not wait for it.
  void seen.remember(assessments);
  await rememberOffers(page, offers, assessments);
  // That a list can still be read says nothing of the pages of its offers.
  const whole = offers.filter(({ kind }) => kind === 'offer');
  if (whole.length > 0 && !page.isPrivate) await noteRead(whole.map(({ reader }) => reader));
  await showBadge(page);
  watchOffers(offers, page);
  return { assessments, marks: await markOffers(offers, assessments, page, localDay(new Date())) };
}

/** Notes that a page is being read, or news of it. Answers what may be read on its host. @throws when the address is not of the page that asks. */
export async function noteReading(news: PageNews, page: OpenPage): Promise<{ off: boolean; sites: readonly string[] }> {
  const url = new URL(news.url);
  if (url.origin !== page.origin) throw new Error('a page may only speak of its own address');
  const sites = await readHere(page);
  if (sites.length > 0 && !(await isOff(page, url))) {
    await beginPage(page, news);
    const site = news.nothing === 'changed' && !page.isPrivate ? siteAt(url) : undefined;
    if (site) await noteMissed(site.id, offerId(url.href, '', ''));
    await showBadge(page);
  }
  return { off: sites.length === 0, sites };
}
