import { Readability } from '@mozilla/readability';
import type { FoundOffer, Reading } from '@/lib/domain/reading';
import { all, bodyOf } from './dom';
import { foundOffer } from './found-offer';
import { enough, offerEvidence } from './generic/evidence';
import { furnitureFinder, isFurniture } from './generic/furniture';
import { readProfile } from './generic/profile';
import { readGenerically } from './generic/read-generically';
import { shortTitle } from './generic/title';
import { type Report, readSafely } from './read-safely';
import type { Page } from './reader';
import { isSane } from './sanity';
import { readPosting } from './structured/read-posting';
import { visibleText } from './visible-text';
import { isWithoutResult, nothingOn, unreadable, wallOn } from './wall';

const id = 'fallback';
/** Signs of a profile there must be on a page that need not be one of a dating site. */
const signsElsewhere = 3;
/** Elements above which a clone of the page would take too long. */
const mostElements = 30_000;

/**
 * Reads a page of any site, when someone asks for it: as a JobPosting, as a profile, by its shape, and last by its main text. Answers
 * `no-offer` when nothing speaks for the page offering anything, as with news, videos and discussions.
 */
export function readAnyPage(page: Page, onBroken?: (report: Report) => void): Reading<Element> {
  const wall = readSafely(id, () => wallOn(page), undefined, onBroken);
  if (wall) return wall;
  const ways: readonly (() => readonly FoundOffer<Element>[])[] = [
    () => [readPosting(page)].filter((offer) => offer !== undefined),
    () => [readProfile(page, id, signsElsewhere)].filter((offer) => offer !== undefined),
    () => readGenerically(page, { id, surface: 'page' }),
    () => [readMainText(page)].filter((offer) => offer !== undefined),
  ];
  for (const way of ways) {
    const offers = readSafely(id, way, [], onBroken);
    if (offers.length > 0) return { kind: 'offers', offers };
  }
  return readSafely(id, () => nothingOn(page), unreadable, onBroken);
}

/** The page's main text as Readability finds it, on a clone: it takes pages apart. */
function readMainText(page: Page): FoundOffer<Element> | undefined {
  const body = bodyOf(page.document);
  if (!body || offerEvidence(page, body, visibleText(body, { without: isFurniture }), furnitureFinder()) < enough)
    return undefined;
  if (all(page.document, '*').length > mostElements) return undefined;
  const clone = page.document.cloneNode(true);
  if (!isDocument(clone)) return undefined;
  const article = new Readability(clone, { charThreshold: 200 }).parse();
  const text =
    article?.textContent
      ?.replace(/[^\S\n]+/gu, ' ')
      .replace(/\s*\n\s*/gu, '\n')
      .trim() ?? '';
  if (text.length < 200 || isWithoutResult(page.document, text)) return undefined;
  const found = foundOffer(page, {
    reader: id,
    kind: 'offer',
    surface: 'page',
    title: shortTitle(page.document),
    text,
    element: body,
    anchor: body,
  });
  return isSane(found) ? found : undefined;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

export { readSelection } from './selection';
