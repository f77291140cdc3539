import type { FoundOffer } from '@/lib/domain/reading';
import { all, attribute, bodyOf, closest, first, fits, holds, parentOf, rawText } from '../dom';
import { foundOffer } from '../found-offer';
import type { Page } from '../reader';
import { isSane } from '../sanity';
import { isShown, lineOf, visibleText } from '../visible-text';
import { isOfMessages } from './dating-chat';
import { factsIn } from './facts';
import { elsewhere, loneNameOn } from './profile';
import { nameAndAge } from './profile-words';

const naming = 'h1, h2, h3, h4, h5, h6, [role="heading"], a, b, strong, span, p, div';
/** Where one writes. Lists beside it are of conversations, which are not to be read. */
const writing = 'textarea, [contenteditable="true"], [role="textbox"]';
/** Names looked at, characters of one with its age, levels from a name to its card, people from whom there is a grid. */
const caps = { names: 8_000, name: 70, levels: 12, people: 3, card: 2_000 } as const;

/**
 * The cards of a page of many people on a dating site: alike pieces beside each other, each with a name and an age and with a link
 * to the profile. None where a profile or a conversation is open: those beside it are not what the page is about.
 */
export function peopleOn(page: Page): readonly Element[] {
  const body = bodyOf(page.document);
  if (!body || isOfMessages(page) || first(body, writing) || loneNameOn(page.document)) return [];
  const cards = cardsAround(namesIn(body).filter((name) => !closest(name, elsewhere))).filter(linkOf);
  const beside = new Map<Element | undefined, number>();
  for (const card of cards) beside.set(parentOf(card), (beside.get(parentOf(card)) ?? 0) + 1);
  const alike = cards.filter((card) => (beside.get(parentOf(card)) ?? 0) >= 2);
  return alike.length >= caps.people ? alike : [];
}

/** One of them: the name with its age, and what else the card says. */
export function readPerson(page: Page, id: string, card: Element): FoundOffer<Element> | undefined {
  const name = namesIn(card)[0] ?? (isName(card) ? card : undefined);
  if (!name) return undefined;
  const title = lineOf(name)?.replace(/\s+(?=[,)])/gu, '') ?? '';
  const isButton = (element: Element): boolean => fits(element, 'button, [role="button"]') && !holds(element, name);
  const text = visibleText(card, { limit: caps.card, without: (element) => element === name || isButton(element) });
  const found = foundOffer(page, {
    reader: id,
    kind: 'card',
    surface: 'dating-profile',
    title,
    text: text || title,
    place: factsIn(card, title, () => false).place,
    link: linkOf(card),
    element: card,
    anchor: name,
  });
  return isSane(found) ? found : undefined;
}

/** Elements that say a name with an age and nothing else, the innermost of them. */
function namesIn(root: Element): readonly Element[] {
  const names = all(root, naming).slice(0, caps.names).filter(isName);
  // In document order what is in an element comes right after it.
  return names.filter((element, index) => {
    const next = names[index + 1];
    return next === undefined || !holds(element, next);
  });
}

function isName(element: Element): boolean {
  // Most elements are ruled out by their length, which costs little.
  const raw = rawText(element);
  if (raw.length > caps.name * 3 || !/\d\d/u.test(raw)) return false;
  const line = lineOf(element) ?? '';
  return line.length <= caps.name && nameAndAge.test(line) && isShown(element);
}

/** Around each name the largest element that holds no other. */
function cardsAround(names: readonly Element[]): readonly Element[] {
  const counts = new Map<Element, number>();
  for (const name of names) {
    let at: Element | undefined = name;
    for (let level = 0; at && level < caps.levels; level += 1, at = parentOf(at))
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return names.map((name) => {
    let card = name;
    for (let parent = parentOf(card); parent && counts.get(parent) === 1; parent = parentOf(card)) card = parent;
    return card;
  });
}

function linkOf(card: Element): string | undefined {
  return attribute(closest(card, 'a[href]') ?? first(card, 'a[href]'), 'href');
}
