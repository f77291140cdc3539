import { all, attribute, first, meta, pageTitle } from '../dom';
import type { Page } from '../reader';
import { visibleTitles } from '../structured/agree';
import { jsonLdOf } from '../structured/json-ld';
import { lineOf } from '../visible-text';
import { amount, applying, datingWords, offerPath, offerTitle, offerWords } from './words';

/** Points from which a page is taken to offer something. */
export const enough = 4;

const articleTypes =
  /schema\.org\/(?:\w*NewsArticle|Article|BlogPosting|SocialMediaPosting|DiscussionForumPosting|VideoObject|Recipe|QAPage)\b/iu;
const articleNames = [
  'NewsArticle',
  'ReportageNewsArticle',
  'Article',
  'BlogPosting',
  'VideoObject',
  'DiscussionForumPosting',
];
const offerNames = ['JobPosting', 'RealEstateListing', 'Product', 'Vehicle', 'Apartment', 'Accommodation'];

/**
 * How much speaks for this text being an offer: ways to apply, amounts, words offers are made of, address and title; against
 * it, that the page calls itself an article, a video or a discussion.
 */
export function offerEvidence({ document, url }: Page, root: Element, text: string): number {
  const opening = text.slice(0, 6_000);
  const kinds = offerWords.filter((words) => words.test(opening)).length;
  const dating = datingWords.filter((words) => words.test(opening)).length;
  const titles = visibleTitles(document).join('\n');
  return [
    hasWayToApply(root) ? 3 : 0,
    first(root, 'a[href^="tel:"], a[href*="wa.me/"], a[href*="api.whatsapp.com/send?phone"]') ? 2 : 0,
    offerPath.test(url.pathname) || offerPath.test(url.hostname) ? 2 : 0,
    offerTitle.test(titles) ? 1 : 0,
    amount.test(opening.slice(0, 2_000)) ? 1 : 0,
    Math.min(4, kinds),
    dating >= 2 ? dating : 0,
    claims(document, offerNames) ? 2 : 0,
    -againstIt(document),
  ].reduce((sum, points) => sum + points, 0);
}

/** Whether this list is one of offers rather than of news, comments or videos. */
export function isListOfOffers({ document, url }: Page, texts: readonly string[]): boolean {
  const paid = texts.filter((text) => amount.test(text)).length;
  const worded = texts.filter((text) => offerWords.some((words) => words.test(text))).length;
  const isNamedSo = offerPath.test(url.pathname) || offerTitle.test(visibleTitles(document).join('\n'));
  if (meta(document, 'og:type')?.startsWith('video') || first(document, '[itemtype*="VideoObject"]')) return false;
  if (isArticle(document)) return false;
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
    claims(document, articleNames)
  );
}

function againstIt(document: Document): number {
  const typed = all(document, '[itemtype]').some((element) => articleTypes.test(attribute(element, 'itemtype') ?? ''));
  return [
    claims(document, articleNames) || typed ? 4 : 0,
    meta(document, 'og:type') === 'article' || meta(document, 'article:published_time') !== undefined ? 2 : 0,
    meta(document, 'og:type')?.startsWith('video') ? 3 : 0,
    first(document, '[rel="author"], [itemprop="author"], [class*="byline" i]') ? 1 : 0,
    all(document, '[class*="comment" i]').length >= 15 ? 3 : 0,
  ].reduce<number>((sum, points) => sum + points, 0);
}

function claims(document: Document, types: readonly string[]): boolean {
  return jsonLdOf(document, ...types).length > 0;
}

function hasWayToApply(root: Element): boolean {
  return all(root, 'button, a[href], [role="button"], input[type="submit"]')
    .slice(0, 400)
    .some((element) => applying.test((lineOf(element) ?? attribute(element, 'value') ?? '').slice(0, 60)));
}

/** The page's title without the site's name: what stands before the last bar or dash. */
export function shortTitle(document: Document): string {
  const title = pageTitle(document);
  const cut = title.replace(/\s+[|–—·-]\s+[^|–—·]{2,40}$/u, '');
  return cut.length >= 10 ? cut : title;
}
