import { type Assessment, levels, reaches } from '@/lib/domain/assessment';
import { type Offer, type OfferId, offerId } from '@/lib/domain/offer';
import type { NoticedOffer } from '@/lib/domain/page-status';
import type { NothingKind } from '@/lib/domain/reading';
import { setAsideAs } from '@/lib/domain/set-aside';
import { titleOf } from '@/lib/domain/title-of';
import { holdOffers, isPage, letGo } from './memory/held-offers';
import type { WatchedNote } from './memory/watched-here';
import type { OpenPage } from './open-page';
import { forget, keep, recall } from './session-memory';

/** What is known of the page in a tab. Private windows: in this map only. Others: in session memory too, since the background sleeps. */
export interface KnownPage {
  readonly url: string;
  /** Offers read so far, each once. */
  readonly read: readonly OfferId[];
  readonly noticed: readonly (NoticedOffer & Noted)[];
  readonly partly: boolean;
  /** Ids of the readers that read them. */
  readonly readers: readonly string[];
  /** How those begin that the page shows only in part; one that was opened since is gone from here. */
  readonly folded: readonly OfferId[];
  /** The offer that the page itself is, the last one of these. */
  readonly page?: OfferId;
  /** What of the watch list stands in its offers. */
  readonly watched: readonly WatchedNote[];
  readonly nothing?: NothingKind;
  /** Read on a press in the popup, whether its site is on or not. */
  readonly isAsked: boolean;
}

interface Noted {
  /** What it is remembered as once it is set aside. */
  readonly aside: OfferId;
}

type Tab = Pick<OpenPage, 'tabId' | 'isPrivate'>;

const mostNoticed = 50;
const mostWatched = 50;
/** A feed scrolled for hours; from there on it counts no further. */
const mostRead = 5_000;
/** Units of a text by which it is known again when more of it is shown. */
const sameStart = 40;

const pages = new Map<number, Promise<KnownPage | undefined>>();
const keyOf = (tabId: number) => `page:${tabId}`;

/** The page in a tab as far as it is known. */
export function knownPage(tabId: number): Promise<KnownPage | undefined> {
  const known = pages.get(tabId) ?? recall(keyOf(tabId)).then((value) => (isKnownPage(value) ? value : undefined));
  pages.set(tabId, known);
  return known;
}

/** What is told of a page beside its offers. */
export interface PageNews {
  readonly url: string;
  readonly nothing?: NothingKind;
  readonly isPartly?: true;
}

/** A fresh reading began at an address; or there is news of the one that is being read. */
export function beginPage(tab: Tab, { url, nothing, isPartly }: PageNews, isAsked = false): Promise<KnownPage> {
  const blank: KnownPage = { url, read: [], noticed: [], partly: false, readers: [], folded: [], watched: [], isAsked };
  return change(tab, (page) => {
    if (nothing === undefined && isPartly === undefined) return blank;
    const here = page && isSameAddress(page.url, url) ? page : blank;
    return { ...here, partly: here.partly || isPartly === true, ...(nothing === undefined ? {} : { nothing }) };
  });
}

/** Offers of the page were assessed. Those of an address the tab has left are not counted; a conversation that goes on counts once, as it is now. */
export async function rememberOffers(
  tab: Tab,
  offers: readonly Offer[],
  assessments: readonly Assessment[],
): Promise<KnownPage | undefined> {
  const read = offers.flatMap((offer, index) => {
    const assessment = assessments[index];
    return assessment ? [{ offer, assessment }] : [];
  });
  await holdOffers(tab, read);
  return change(tab, (page) => {
    if (!page) return page;
    const here = read.filter(({ offer }) => {
      const isNew = offer.kind === 'conversation' || !page.read.includes(offer.id);
      return isNew && isSameAddress(offer.url, page.url);
    });
    const whole = here.findLast(({ offer }) => isPage(offer))?.offer.id;
    const noticed = here
      .filter(({ assessment }) => reaches(assessment.level, 'notice'))
      .map(({ offer, assessment }) => {
        const { level } = assessment;
        return { id: offer.id, aside: setAsideAs(offer, level), title: titleOf(offer), level, assessment };
      });
    const ids = new Set(here.map(({ offer }) => offer.id));
    return {
      ...page,
      read: [...new Set([...page.read, ...ids])].slice(0, mostRead),
      noticed: [...page.noticed.filter(({ id }) => !ids.has(id)), ...noticed].sort(byLevel).slice(0, mostNoticed),
      readers: [...new Set([...page.readers, ...here.map(({ offer }) => offer.reader)])],
      partly: page.partly || here.some(({ assessment }) => assessment.partly),
      folded: foldedOf(
        page,
        here.map(({ offer }) => offer),
      ),
      ...(whole === undefined ? {} : { page: whole }),
    };
  });
}

/** Entries of the watch list were found in offers of the page at that address. An offer that changed is told of as it is now. */
export function rememberWatched(tab: Tab, url: string, notes: readonly WatchedNote[]): Promise<KnownPage | undefined> {
  const isAgain = (old: WatchedNote) => notes.some(({ entry, offer }) => entry === old.entry && offer === old.offer);
  return change(tab, (page) => {
    if (!page || !isSameAddress(page.url, url)) return page;
    return { ...page, watched: [...page.watched.filter((old) => !isAgain(old)), ...notes].slice(-mostWatched) };
  });
}

/** The tab was closed. */
export async function forgetPage(tabId: number): Promise<void> {
  pages.delete(tabId);
  await Promise.all([forget(keyOf(tabId)), letGo(tabId)]);
}

/** Everything is erased: what was noticed in open tabs, too. */
export function forgetPages(): void {
  pages.clear();
}

/** The same page, wherever on it one has jumped to. */
export function isSameAddress(one: string, other: string): boolean {
  const [page] = one.split('#', 1);
  return page === other.split('#', 1)[0];
}

async function change<P extends KnownPage | undefined>(
  { tabId, isPrivate }: Tab,
  turn: (page: KnownPage | undefined) => P,
): Promise<P> {
  const next = knownPage(tabId).then(turn);
  pages.set(tabId, next);
  const page = await next;
  if (page && !isPrivate) await keep(keyOf(tabId), page);
  return page;
}

/** A text that was opened has other words and is another offer; what it begins with stays. */
function foldedOf({ folded }: KnownPage, offers: readonly Offer[]): readonly OfferId[] {
  const now = new Set(folded);
  for (const { title = '', employer = '', text, isFolded } of offers) {
    const start = offerId(employer, title, text.slice(0, sameStart));
    if (!isFolded) now.delete(start);
    else if (now.size < mostRead) now.add(start);
  }
  return [...now];
}

function byLevel(a: NoticedOffer, b: NoticedOffer): number {
  return levels.indexOf(b.level) - levels.indexOf(a.level);
}

/** Written by this very version: session memory does not outlive an update. */
function isKnownPage(value: unknown): value is KnownPage {
  return typeof value === 'object' && value !== null && 'url' in value && 'noticed' in value;
}
