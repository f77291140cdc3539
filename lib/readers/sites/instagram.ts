import type { FoundOffer } from '@/lib/domain/reading';
import { all, attribute, closest, first, fits, holds, parentOf } from '../dom';
import { heightsOf, isFolded } from '../folded';
import { foundOffer } from '../found-offer';
import { readPieces } from '../read-at';
import { defineReader, type Page } from '../reader';
import { isSane } from '../sanity';
import { lineOf, visibleText } from '../visible-text';

/**
 * Class names are hashed and a post has no element of its own; what lasts are times, permalinks and `dir="auto"` (2025-11).
 * The page's og tags are not read: they stay those of the first post while one goes on to others.
 */
const saying = 'span[dir="auto"], h1[dir="auto"]';
const pressed = 'a[href], button, [role="button"]';
const times = 'time[datetime]';
const comment = 'a[href*="/c/"]';
/** From a comment's link to the element that also holds what it says (2025-11); in the dialog it is some more. */
const levels = { nearest: 3, most: 5 } as const;
/** Characters of a comment that may offer something. */
const least = 60;

/** In a feed and in the dialog over a profile a post is an article (public code without a day); on its own page its caption is a span that begins with name and time. */
function entries(page: Page): readonly Element[] {
  const found = all(page.document, `article, ${times}`).flatMap((one) => {
    if (!fits(one, times)) return one;
    const link = closest(one, 'a[href]');
    if (link) return fits(link, comment) ? above(link, levels.nearest) : [];
    return closest(one, 'article') ? [] : (closest(one, saying) ?? []);
  });
  return [...new Set(found)];
}

function readEntry(page: Page, entry: Element): FoundOffer<Element> | undefined {
  if (fits(entry, 'article')) return readArticle(page, entry);
  const link = first(entry, comment);
  return link ? readComment(page, entry, link) : read(page, entry, entry);
}

function readArticle(page: Page, article: Element): FoundOffer<Element> | undefined {
  const answers = all(article, comment).map((link) => above(link, levels.nearest));
  const said = saidIn(article).filter((one) => !answers.some((answer) => holds(answer, one)));
  const link = all(article, 'a[href*="/p/"], a[href*="/reel/"]').find((one) => !fits(one, comment));
  return read(page, article, longest(said), link);
}

function readComment(page: Page, entry: Element, link: Element): FoundOffer<Element> | undefined {
  let at = entry;
  for (let level = 0; level < levels.most && saidIn(at).length === 0; level += 1) at = above(at, 1);
  const found = read(page, at, longest(saidIn(at)), link);
  return found && found.offer.text.length >= least ? found : undefined;
}

function read(page: Page, entry: Element, place: Element | undefined, link?: Element): FoundOffer<Element> | undefined {
  if (!place) return undefined;
  const name = all(entry, 'a[href^="/"]').find((one) => lineOf(one) !== undefined && !first(one, times));
  const time = first(place, times);
  const text = visibleText(place, {
    keepBreaks: true,
    without: (one) => one === time || (one === name && time !== undefined) || fits(one, 'button, [role="button"]'),
  });
  const found = foundOffer(page, {
    reader: 'instagram',
    kind: 'post',
    surface: 'social-post',
    text,
    employer: lineOf(name),
    link: attribute(link, 'href'),
    isFolded: isFolded(place, text, { heights: () => heightsOf(place) }),
    element: place,
    anchor: place,
  });
  return isSane(found) ? found : undefined;
}

/** What is written here and not to be pressed: neither names nor times nor counts. */
function saidIn(element: Element): readonly Element[] {
  return all(element, saying).filter((one) => {
    const around = closest(one, pressed);
    return !(around && holds(element, around)) && !first(one, `time, ${saying}`);
  });
}

function longest(elements: readonly Element[]): Element | undefined {
  const lengths = new Map(elements.map((one) => [one, visibleText(one).length]));
  return elements.toSorted((a, b) => (lengths.get(b) ?? 0) - (lengths.get(a) ?? 0))[0];
}

/** So many elements further out, or as far as there are any. */
function above(element: Element, count: number): Element {
  const parent = count > 0 ? parentOf(element) : undefined;
  return parent ? above(parent, count - 1) : element;
}

export default defineReader({
  id: 'instagram',
  name: 'Instagram',
  group: 'social',
  matches: ['*://*.instagram.com/*'],
  checked: '2025-11-25',
  ...readPieces({ whole: () => [], entries, readEntry }),
});
