import type { FoundOffer } from '@/lib/domain/reading';
import { foundOffer } from '../found-offer';
import type { Page } from '../reader';
import { isSane } from '../sanity';
import { visibleText } from '../visible-text';
import { type Card, cardsOf, listsOf, textOf } from './cards';
import { isListOfOffers } from './evidence';
import { factsIn } from './facts';
import { factsInRow, payNearTop } from './facts-in-text';
import { readPosts } from './posts';
import { type As, readOfferBy } from './read-offer';

/**
 * Reads a page of an unknown make: the posts it is made of, the offer it is about, or the offers it lists, when there is
 * evidence that it offers anything.
 */
export function readGenerically(page: Page, as: As): readonly FoundOffer<Element>[] {
  const posts = readPosts(page, as.id);
  if (posts) return posts;
  const lists = listsOf(page.document);
  const offer = readOfferBy(page, as, lists);
  if (offer) return [offer];
  const cards = cardsOf(lists);
  if (cards.length < 2 || !isListOfOffers(page, cards.map(textOf), cards[1]?.element)) return [];
  return cards.map((card) => readCard(page, as, card)).filter(isSane);
}

function readCard(page: Page, { id, surface }: As, card: Card): FoundOffer<Element> {
  const text = visibleText(card.element, { limit: 3_000, without: (element) => element === card.title });
  const facts = { ...factsIn(card.element, card.line, () => false), ...factsInRow(card.element) };
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
