import { contactsInText } from '../contacts';
import { all, attribute, first, meta } from '../dom';
import type { Page } from '../reader';
import { visibleTitles } from '../structured/agree';
import { jsonLdOf } from '../structured/json-ld';
import { lineOf } from '../visible-text';
import { hasOtherOffers, isMadeForOffers } from './markup';
import { aboutTitle, isDefinition, newsTitle, pointsAgainst, tellingTitle } from './telling-words';
import {
  amount,
  applying,
  coreWords,
  datingWords,
  furtherWords,
  offerPath,
  offerTitle,
  offerWords,
  reaching,
  wage,
} from './words';

/** Points from which a page is taken to offer something. */
export const enough = 4;
/** Characters of a short ad. */
const short = 1_200;

/** What stands between quotation marks and is longer than a name. */
const quotation = /["„“«][^"„“”«»]{30,600}["“”»]/gu;

const newsTypes =
  /schema\.org\/(?:\w*NewsArticle|SocialMediaPosting|DiscussionForumPosting|VideoObject|Recipe|QAPage)\b/iu;
const articleTypes = /schema\.org\/(?:Article|BlogPosting)\b/iu;
const newsNames = ['NewsArticle', 'ReportageNewsArticle', 'VideoObject', 'DiscussionForumPosting', 'QAPage', 'Recipe'];
/** What many sites call whatever they publish, job ads included. */
const articleNames = ['Article', 'BlogPosting'];
const offerNames = ['JobPosting', 'RealEstateListing', 'Product', 'Vehicle', 'Apartment', 'Accommodation'];

/**
 * How much speaks for this text being an offer: ways to apply, amounts, words offers are made of, address and title; against
 * it, that the page calls itself an article, a video or a discussion, and words of texts that only tell of offers. A text in
 * which nobody is looked for and nothing is to be had is none, however many contacts and amounts are in it.
 * @param isOut parts of `root` that are not of the text
 * @param employer who the page names as offering
 */
export function offerEvidence(
  { document, url }: Page,
  root: Element,
  text: string,
  isOut: (element: Element) => boolean,
  employer?: string,
): number {
  const opening = text.slice(0, 6_000);
  // What is quoted was offered by somebody else.
  const own = opening.replace(quotation, ' ');
  const [isSought = false, asks = false, isOfKind = false, ...isHad] = coreWords.map((words) => words.test(own));
  const core = [isSought, asks, isOfKind, ...isHad].filter(Boolean).length;
  const further = furtherWords.filter((words) => words.test(opening)).length;
  const dating = datingWords.filter((words) => words.test(opening)).length;
  const shownTitles = visibleTitles(document);
  const titles = shownTitles.join('\n');
  const against = pointsAgainst(`${titles}\n${opening}`);
  const canApply = hasWayToApply(root, isOut);
  const isReachable = hasContact(root, opening, isOut);
  const isAmongOffers = offerPath.test(url.pathname) || offerPath.test(url.hostname);
  const isMadeSo = isMadeForOffers(root, isOut);
  const points = [
    canApply ? 3 : 0,
    isReachable ? 2 : 0,
    isAmongOffers ? 2 : 0,
    offerTitle.test(titles) ? 1 : 0,
    amount.test(titles) || amount.test(opening.slice(0, 300)) ? 2 : amount.test(opening.slice(0, 2_000)) ? 1 : 0,
    Math.min(4, core + further),
    // Few words, and most of them an offer's: articles are longer.
    core >= 2 && against === 0 && text.length < short ? 1 : 0,
    dating >= 2 ? dating : 0,
    claims(document, offerNames) ? 2 : 0,
    isMadeSo ? 1 : 0,
    hasOtherOffers(document) ? 1 : 0,
    employer === undefined ? 0 : 1,
    -againstIt(document),
    -against,
    shownTitles.some((title) => tellingTitle.test(title) || aboutTitle.test(title)) ? -5 : 0,
    shownTitles.some((title) => isDefinition(title, text)) ? -4 : 0,
  ].reduce((sum, some) => sum + some, 0);
  const isNamedSo = isAmongOffers || isMadeSo || employer !== undefined || hasOtherOffers(document);
  // Firms tell how their people work, and reports what was asked of somebody: that alone looks for nobody.
  const isTold = isNamedSo || (isReachable && (asks || wage.test(own)));
  const isOffering =
    isSought || isHad.some(Boolean) || canApply || dating >= 2 || amount.test(titles) || ((asks || isOfKind) && isTold);
  return isOffering ? points : Math.min(points, enough - 1);
}

/**
 * Whether this list is one of offers rather than of news, comments or videos.
 * @param entry one of its entries
 */
export function isListOfOffers({ document, url }: Page, texts: readonly string[], entry: Element | undefined): boolean {
  const paid = texts.filter((text) => amount.test(text)).length;
  const worded = texts.filter((text) => offerWords.some((words) => words.test(text))).length;
  const isNamedSo =
    offerPath.test(url.pathname) ||
    offerTitle.test(visibleTitles(document).join('\n')) ||
    (entry !== undefined && isMadeForOffers(entry, () => false));
  if (meta(document, 'og:type')?.startsWith('video') || first(document, '[itemtype*="VideoObject"]')) return false;
  if (isArticle(document)) return false;
  const titles = visibleTitles(document);
  if (titles.some((title) => newsTitle.test(title) || tellingTitle.test(title))) return false;
  // Each for itself: among many offers there is always one that uses such words.
  if (texts.filter((text) => pointsAgainst(text) >= 3).length * 2 > texts.length) return false;
  return (
    paid * 5 >= texts.length * 2 ||
    (isNamedSo && (paid + worded) * 4 >= texts.length) ||
    (isNamedSo && texts.length >= 3)
  );
}

function isArticle(document: Document): boolean {
  return (
    meta(document, 'og:type') === 'article' ||
    meta(document, 'article:published_time') !== undefined ||
    claims(document, [...newsNames, ...articleNames])
  );
}

/** That a page calls itself an article several times over counts once. */
function againstIt(document: Document): number {
  const types = all(document, '[itemtype]').map((element) => attribute(element, 'itemtype') ?? '');
  const isDated = meta(document, 'og:type') === 'article' || meta(document, 'article:published_time') !== undefined;
  const asArticle = [
    claims(document, newsNames) || types.some((type) => newsTypes.test(type)) ? 6 : 0,
    claims(document, articleNames) || types.some((type) => articleTypes.test(type)) ? 3 : 0,
    isDated ? 2 : 0,
    meta(document, 'og:type')?.startsWith('video') ? 3 : 0,
  ];
  return [
    Math.max(...asArticle),
    first(document, '[rel="author"], [itemprop="author"], [class*="byline" i]') ? 1 : 0,
    all(document, '[class*="comment" i]').length >= 15 ? 3 : 0,
  ].reduce<number>((sum, points) => sum + points, 0);
}

function claims(document: Document, types: readonly string[]): boolean {
  return jsonLdOf(document, ...types).length > 0;
}

function hasWayToApply(root: Element, isOut: (element: Element) => boolean): boolean {
  return all(root, 'button, a[href], [role="button"], input[type="submit"], input[type="button"]')
    .slice(0, 400)
    .some(
      (element) => !isOut(element) && isApplying((lineOf(element) ?? attribute(element, 'value') ?? '').slice(0, 60)),
    );
}

/** Every firm has a page to be reached by. */
function isApplying(label: string): boolean {
  return applying.test(label) && !reaching.test(label);
}

const contactLinks =
  'a[href^="tel:"], a[href*="wa.me/"], a[href*="api.whatsapp.com/send?phone"], a[href*="//t.me/"]:not([href*="share"])';

function hasContact(root: Element, text: string, isOut: (element: Element) => boolean): boolean {
  return all(root, contactLinks).some((link) => !isOut(link)) || contactsInText(text).length > 0;
}
