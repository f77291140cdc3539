import type { Surface } from '@/lib/domain/offer';
import type { FoundOffer } from '@/lib/domain/reading';
import { all, bodyOf, closest, first, holds, meta } from '../dom';
import { foundOffer } from '../found-offer';
import type { Page } from '../reader';
import { isSane, titleOf } from '../sanity';
import { agree } from '../structured/agree';
import { lineOf, visibleText } from '../visible-text';
import { type Card, cardsOf, payIn, textOf } from './cards';
import { enough, isListOfOffers, offerEvidence, shortTitle } from './evidence';
import { furnitureFinder, isFurniture } from './furniture';

interface As {
  readonly id: string;
  readonly surface: Surface;
}

/** Reads a page of an unknown make: the offer it is about, or the offers it lists, when there is evidence that it offers anything. */
export function readGenerically(page: Page, as: As): readonly FoundOffer<Element>[] {
  const cards = cardsOf(page.document);
  const offer = readOffer(page, as, cards);
  if (offer) return [offer];
  const texts = cards.map(textOf);
  if (cards.length < 2 || !isListOfOffers(page, texts)) return [];
  return cards.map((card) => readCard(page, as, card)).filter(isSane);
}

function readCard(page: Page, { id, surface }: As, card: Card): FoundOffer<Element> {
  return foundOffer(page, {
    reader: id,
    kind: 'card',
    surface,
    title: card.line,
    text: visibleText(card.element, { limit: 3_000, without: (element) => element === card.title }) || card.line,
    pay: payIn(card),
    link: card.link,
    element: card.element,
    anchor: card.title,
  });
}

function readOffer(page: Page, { id, surface }: As, cards: readonly Card[]): FoundOffer<Element> | undefined {
  const heading = mainHeading(page.document);
  const root = heading && rootAround(page.document, heading);
  if (!root || !heading) return undefined;
  // A heading among many cards is the heading of a list.
  const within = cards.filter(({ element }) => holds(root, element));
  const aside = new Set([...all(root, 'form, select, textarea'), ...within.map(({ element }) => element)]);
  const isAside = (element: Element) => isFurniture(element) || (aside.has(element) && !holds(element, heading));
  const text = visibleText(root, { without: (element) => element === heading || isAside(element) });
  const listed = within.reduce((sum, card) => sum + textOf(card).length, 0);
  if (text.length < 200 || listed > text.length * 2) return undefined;
  if (offerEvidence(page, root, text) < enough) return undefined;
  const found = foundOffer(page, {
    reader: id,
    kind: 'offer',
    surface,
    title: lineOf(heading) ?? titleOf(meta(page.document, 'og:title')) ?? shortTitle(page.document),
    text,
    pay: undefined,
    element: root,
    anchor: heading,
  });
  return isSane(found) ? found : undefined;
}

/** The first main heading outside the furniture; of several, the one the page is called after. */
function mainHeading(document: Document): Element | undefined {
  const body = bodyOf(document);
  if (!body) return undefined;
  const isInFurniture = furnitureFinder();
  const readable = (selector: string) =>
    all(body, selector)
      .slice(0, 20)
      .filter((heading) => !isInFurniture(heading) && titleOf(lineOf(heading)) !== undefined);
  const first = readable('h1, [role="heading"][aria-level="1"]');
  const title = shortTitle(document);
  const named = (headings: readonly Element[]) => headings.find((heading) => agree(lineOf(heading) ?? '', title));
  return named(first) ?? first[0] ?? named(readable('h2, h3, [class*="title" i]'));
}

/** The page's main part if the heading is in it, else the whole page. */
function rootAround(document: Document, heading: Element): Element | undefined {
  const main = closest(heading, 'main, [role="main"]') ?? first(document, 'main, [role="main"]');
  return main && holds(main, heading) ? main : bodyOf(document);
}
