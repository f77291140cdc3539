import { all, attribute, bodyOf, closest, first, nameOf, parentOf } from '../dom';
import { titleOf } from '../sanity';
import { visibleText } from '../visible-text';
import { furnitureFinder } from './furniture';
import { amount } from './words';

interface Titled {
  /** Its turn on the page. */
  readonly turn: number;
  readonly title: Element;
  readonly line: string;
  readonly link: string;
}

/** One of several alike pieces of a page, each with a link of its own under a title. */
export interface Card extends Titled {
  readonly element: Element;
}

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const caps = { links: 4_000, levels: 12, text: 3_000, sample: 12 } as const;
/** Words beyond its title that make a card out of a mere link. */
const leastBeside = 12;

/**
 * The page's main list: the alike pieces that together say the most. Found by shape alone: titles with links at the same
 * depth under the same kinds of elements, each the only one in its piece.
 */
export function cardsOf(document: Document): readonly Card[] {
  const groups = new Map<string, Titled[]>();
  const titles = titlesOf(document);
  for (const titled of titles) {
    const path = pathOf(titled.title);
    groups.set(path, [...(groups.get(path) ?? []), titled]);
  }
  const lists = [...groups.values()].filter(({ length }) => length >= 2).map(cardsAround);
  const best = lists.reduce<readonly Card[]>((a, b) => (weightOf(b) > weightOf(a) ? b : a), []);
  if (weightOf(best) === 0) return [];
  return [...best, ...alike(best, titles)].sort((a, b) => a.turn - b.turn);
}

function titlesOf(document: Document): readonly Titled[] {
  const body = bodyOf(document);
  if (!body) return [];
  const isInFurniture = furnitureFinder();
  const seen = new Set<Element>();
  return all(body, 'a[href]')
    .slice(0, caps.links)
    .flatMap((link, turn) => {
      const href = attribute(link, 'href') ?? '';
      if (/^(?:#|javascript:|mailto:|tel:)/iu.test(href) || isInFurniture(link)) return [];
      const heading = first(link, headings) ?? closest(link, headings);
      const title = heading ?? namedTitle(link) ?? link;
      const line = lineAt(title);
      if (seen.has(title) || line === undefined) return [];
      seen.add(title);
      return [{ turn, title, line, link: href }];
    });
}

function namedTitle(link: Element): Element | undefined {
  return first(link, '[class*="title" i], [itemprop="name"], strong');
}

/** A link around a whole card has its title as the longest line that is no amount. */
function lineAt(title: Element): string | undefined {
  const lines = visibleText(title, { limit: 600 }).split('\n');
  const words = lines.filter((line) => line.length >= 3 && !(amount.test(line) && line.length < 30));
  const line = lines.length === 1 ? lines[0] : words.reduce((a, b) => (b.length > a.length ? b : a), '');
  return /\p{L}/u.test(line ?? '') ? titleOf(line) : undefined;
}

function pathOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | undefined = element; at && names.length < 5; at = parentOf(at)) names.push(nameOf(at));
  return names.join('<');
}

/** Around each title the largest element that holds no other title of the group. */
function cardsAround(group: readonly Titled[]): readonly Card[] {
  const counts = new Map<Element, number>();
  for (const { title } of group) {
    let at: Element | undefined = title;
    for (let level = 0; at && level < caps.levels; level += 1, at = parentOf(at))
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return group.map((titled) => {
    let element = titled.title;
    for (let parent = parentOf(element); parent && counts.get(parent) === 1; parent = parentOf(element))
      element = parent;
    return { ...titled, element };
  });
}

/** All a card shows, its title included. */
export function textOf({ element }: Card): string {
  return visibleText(element, { limit: caps.text });
}

/** How much a list says beside its titles, by a sample; nothing for menus and for pieces that are not beside each other. */
function weightOf(cards: readonly Card[]): number {
  const parents = new Set(cards.map(({ element }) => parentOf(element)));
  const links = new Set(cards.map(({ link }) => link));
  if (cards.length < 2 || parents.size * 2 > cards.length || links.size * 2 < cards.length) return 0;
  const step = Math.ceil(cards.length / caps.sample);
  const sample = cards.filter((_, index) => index % step === 0);
  const beside = sample.map(wordsBeside);
  if (beside.filter((length) => length >= leastBeside).length * 2 < sample.length) return 0;
  return beside.reduce((sum, length) => sum + Math.min(400, length), 0) * (cards.length / sample.length);
}

function wordsBeside(card: Card): number {
  return Math.max(0, textOf(card).length - card.line.length);
}

/** Cards of another make that stand beside these: promoted ones, or ones without a picture. */
function alike(best: readonly Card[], titles: readonly Titled[]): readonly Card[] {
  const taken = new Set(best.map(({ element }) => element));
  const parents = new Set(best.map(({ element }) => parentOf(element)));
  return titles.flatMap((titled) => {
    let element = titled.title;
    for (let level = 0; level < caps.levels && !parents.has(parentOf(element)); level += 1) {
      element = parentOf(element) ?? element;
    }
    if (!parents.has(parentOf(element)) || taken.has(element)) return [];
    const card = { ...titled, element };
    if (wordsBeside(card) < leastBeside) return [];
    taken.add(element);
    return [card];
  });
}

/** The line in a card that names an amount. */
export function payIn(card: Card): string | undefined {
  return textOf(card)
    .split('\n')
    .find((line) => line !== card.line && line.length <= 60 && amount.test(line));
}
