import type { Surface } from '@/lib/domain/offer';
import type { FoundOffer } from '@/lib/domain/reading';
import { fits, holds, meta, pageTitle } from '../dom';
import { foundOffer } from '../found-offer';
import type { Page } from '../reader';
import { isSane, titleOf } from '../sanity';
import { postingTitled } from '../structured/job-posting';
import { lineOf, visibleText } from '../visible-text';
import { isWithoutResult } from '../wall';
import { besideOf } from './beside';
import { type Card, cardsOf, textOf } from './cards';
import { enough, offerEvidence } from './evidence';
import { type Facts, factsIn } from './facts';
import { employerInTitle, factsInLines, firmNearTop, payNearTop, placeNearTop } from './facts-in-text';
import { insideFinder, isFurniture } from './furniture';
import { regionAround } from './region';
import { boardNameOver, mainAround, mainHeading, shortTitle } from './title';

/** Who reads, and what kind of text it is taken for. */
export interface As {
  readonly id: string;
  readonly surface: Surface;
}

/** What is no word of the offer and still says that one can apply. */
const controls = 'a, button, input, [role="button"]';
/** Where who offers often stands. */
const side = 'aside, [role="complementary"], [id*="sidebar" i], [class*="sidebar" i]';
/** Characters below which a page is about nothing. */
const least = 120;

/**
 * The offer a page of an unknown make is about, when there is evidence that it offers something: its words without what stands
 * beside them, and who, where and for how much.
 * @param lists the page's lists, the main one first
 */
export function readOfferBy(
  page: Page,
  { id, surface }: As,
  lists: readonly (readonly Card[])[],
): FoundOffer<Element> | undefined {
  const heading = mainHeading(page.document);
  const main = heading && mainAround(page.document, heading);
  if (!main || !heading) return undefined;
  const listed = lists.flat().map(({ element }) => element);
  const beside = besideOf(main, heading, listed);
  const board = new Set(boardNameOver(main, heading, pageTitle(page.document)));
  const isOut = (element: Element): boolean =>
    element === heading || isFurniture(element) || beside.has(element) || board.has(element);
  const region = regionAround(heading, main, isOut);
  const text = visibleText(region, { without: isOut });
  // A heading over many cards is the heading of a list; cards under a heading of their own are only beside an offer.
  const isUnderOther = insideFinder((element) => beside.has(element) && !listed.includes(element));
  const own = cardsOf(lists).filter(
    ({ element }) => holds(main, element) && !holds(element, heading) && !isUnderOther(element),
  );
  const inCards = own.reduce((sum, card) => sum + textOf(card).length, 0);
  if (text.length < least || inCards > text.length * 2 || isWithoutResult(page.document, text)) return undefined;
  const isBeside = (element: Element): boolean => isFurniture(element) || beside.has(element);
  const isNoControl = insideFinder((element) => isBeside(element) && !fits(element, controls), main);
  const title = lineOf(heading) ?? titleOf(meta(page.document, 'og:title')) ?? shortTitle(page.document);
  const isNoFact = insideFinder((element) => isBeside(element) && !fits(element, side), main);
  const facts = merged([
    postingTitled(page, title),
    factsIn(main, title, isNoFact),
    factsInLines(text),
    { employer: employerInTitle(pageTitle(page.document), title) ?? firmNearTop(text), pay: payNearTop(text) },
  ]);
  if (offerEvidence(page, region, text, isNoControl, facts.employer) < enough) return undefined;
  const found = foundOffer(page, {
    reader: id,
    kind: 'offer',
    surface,
    title,
    text,
    ...facts,
    place: facts.place ?? placeNearTop(text, facts.employer),
    element: region,
    anchor: heading,
  });
  return isSane(found) ? found : undefined;
}

/** Each fact from the first source that has it: what the page says to machines of an offer of this title, then what it shows. */
function merged(sources: readonly (Facts | undefined)[]): Facts {
  const told = (fact: keyof Facts): string | undefined =>
    sources.find((source) => source?.[fact] !== undefined)?.[fact];
  return { employer: told('employer'), place: told('place'), pay: told('pay') };
}
