import type { Surface } from '@/lib/domain/offer';
import type { FoundOffer } from '@/lib/domain/reading';
import { fits, holds, meta, pageTitle } from '../dom';
import { foundOffer } from '../found-offer';
import type { Page } from '../reader';
import { isSane, titleOf } from '../sanity';
import { postingTitled } from '../structured/job-posting';
import { lineOf, visibleText } from '../visible-text';
import { besideOf } from './beside';
import { type Card, cardsOf, listsOf, textOf } from './cards';
import { enough, isListOfOffers, offerEvidence } from './evidence';
import { employerInTitle, factsIn, factsInLines, payNearTop } from './facts';
import { insideFinder, isFurniture } from './furniture';
import { readPosts } from './posts';
import { regionAround } from './region';
import { mainAround, mainHeading, shortTitle } from './title';

/** What is no word of the offer and still says that one can apply. */
const controls = 'a, button, input, [role="button"]';

/** Where who offers often stands. */
const side = 'aside, [role="complementary"], [id*="sidebar" i], [class*="sidebar" i]';

interface As {
  readonly id: string;
  readonly surface: Surface;
}

/**
 * Reads a page of an unknown make: the posts it is made of, the offer it is about, or the offers it lists, when there is
 * evidence that it offers anything.
 */
export function readGenerically(page: Page, as: As): readonly FoundOffer<Element>[] {
  const posts = readPosts(page, as.id);
  if (posts) return posts;
  const lists = listsOf(page.document);
  const cards = cardsOf(lists);
  const offer = readOffer(page, as, cards, lists);
  if (offer) return [offer];
  const texts = cards.map(textOf);
  if (cards.length < 2 || !isListOfOffers(page, texts)) return [];
  return cards.map((card) => readCard(page, as, card)).filter(isSane);
}

function readCard(page: Page, { id, surface }: As, card: Card): FoundOffer<Element> {
  const text = visibleText(card.element, { limit: 3_000, without: (element) => element === card.title });
  const facts = factsIn(card.element, card.line, () => false);
  return foundOffer(page, {
    reader: id,
    kind: 'card',
    surface,
    title: card.line,
    text: text || card.line,
    employer: facts.employer,
    place: facts.place,
    pay: facts.pay ?? payNearTop(text),
    link: card.link,
    element: card.element,
    anchor: card.title,
  });
}

function readOffer(
  page: Page,
  { id, surface }: As,
  cards: readonly Card[],
  lists: readonly (readonly Card[])[],
): FoundOffer<Element> | undefined {
  const heading = mainHeading(page.document);
  const main = heading && mainAround(page.document, heading);
  if (!main || !heading) return undefined;
  const listed = lists.flat().map(({ element }) => element);
  const beside = besideOf(main, heading, listed);
  const isOut = (element: Element): boolean => element === heading || isFurniture(element) || beside.has(element);
  const region = regionAround(heading, main, isOut);
  const text = visibleText(region, { without: isOut });
  // A heading over many cards is the heading of a list; cards under a heading of their own are only beside an offer.
  const isUnderOther = insideFinder((element) => beside.has(element) && !listed.includes(element));
  const own = cards.filter(({ element }) => holds(main, element) && !holds(element, heading) && !isUnderOther(element));
  const inCards = own.reduce((sum, card) => sum + textOf(card).length, 0);
  if (text.length < 200 || inCards > text.length * 2) return undefined;
  const isControlOut = insideFinder(
    (element) => isFurniture(element) || (beside.has(element) && !fits(element, controls)),
  );
  if (offerEvidence(page, region, text, isControlOut) < enough) return undefined;
  const title = lineOf(heading) ?? titleOf(meta(page.document, 'og:title')) ?? shortTitle(page.document);
  const posting = postingTitled(page, title);
  const facts = factsIn(
    main,
    title,
    insideFinder((element) => (isFurniture(element) || beside.has(element)) && !fits(element, side)),
  );
  const told = factsInLines(text);
  const found = foundOffer(page, {
    reader: id,
    kind: 'offer',
    surface,
    title,
    text,
    employer: posting?.employer ?? facts.employer ?? told.employer ?? employerInTitle(pageTitle(page.document), title),
    place: posting?.place ?? facts.place ?? told.place,
    pay: posting?.pay ?? facts.pay ?? told.pay ?? payNearTop(text),
    element: region,
    anchor: heading,
  });
  return isSane(found) ? found : undefined;
}
