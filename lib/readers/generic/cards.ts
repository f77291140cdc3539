import { all, attribute, bodyOf, closest, first, fits, nameOf, parentOf, rawText } from '../dom';
import { visibleText } from '../visible-text';
import { titleIn, titleLine } from './card-title';
import { noName } from './fact-words';
import { furnitureFinder } from './furniture';

/** A link that may lead to an entry of a list. */
interface Titled {
  /** Its turn on the page. */
  readonly turn: number;
  readonly title: Element;
  readonly line: string;
  readonly link: string;
}

/** One of several alike pieces of a page, each with a link of its own. */
export interface Card extends Titled {
  readonly element: Element;
}

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const caps = { links: 4_000, levels: 12, text: 3_000, sample: 12 } as const;
/** Words beyond its title that make a card out of a mere link. */
const leastBeside = 12;

/**
 * The page's lists, each with what it says beside its titles. Found by shape alone: links at the same depth under the same
 * kinds of elements, each the only one in its piece.
 */
export function listsOf(document: Document): readonly (readonly Card[])[] {
  const groups = new Map<string, Titled[]>();
  const titles = titlesOf(document);
  for (const titled of titles) {
    const path = pathOf(titled.title);
    groups.set(path, [...(groups.get(path) ?? []), titled]);
  }
  const lists = [...groups.values()].filter(({ length }) => length >= 2).map(cardsAround);
  const weighed = lists.flatMap(weighedOf);
  return weighed
    .sort((a, b) => b.weight - a.weight)
    .map(({ cards }, index) =>
      index === 0 ? [...cards, ...alike(cards, titles)].sort((a, b) => a.turn - b.turn) : cards,
    );
}

/** The entries of the list that says the most, with the titles people would call them by. */
export function cardsOf([best = []]: readonly (readonly Card[])[]): readonly Card[] {
  const lines = best.map(({ line }) => line);
  const isRepeated = new Set(lines).size * 2 <= lines.length;
  return best.filter(ofCommonKind(best)).flatMap((card) => {
    const title = titleIn(card.element, card.title, isRepeated);
    const line = titleLine(title);
    if (line === undefined) return [card];
    if (line.length <= 25 && noName.test(line)) return [];
    return [{ ...card, title, line, link: linkOf(title) ?? linkSaying(card.element, line) ?? card.link }];
  });
}

/** A list with its weight; menus may have the very shape of a list and hide it, so that each block of links is weighed by itself. */
function weighedOf(cards: readonly Card[]): readonly { readonly cards: readonly Card[]; readonly weight: number }[] {
  const weight = weightOf(cards);
  if (weight > 0) return [{ cards, weight }];
  const blocks = new Map<Element | undefined, Card[]>();
  for (const card of cards) {
    const parent = parentOf(card.element);
    blocks.set(parent, [...(blocks.get(parent) ?? []), card]);
  }
  if (blocks.size < 2) return [];
  return [...blocks.values()]
    .map((block) => ({ cards: block, weight: weightOf(block) }))
    .filter((block) => block.weight > 0);
}

function linkOf(title: Element): string | undefined {
  const link = closest(title, 'a[href]') ?? first(title, 'a[href]');
  return attribute(link, 'href');
}

/** The link over a whole card often says its title to screen readers only. */
function linkSaying(card: Element, line: string): string | undefined {
  const link = all(card, 'a[href]').find((one) => rawText(one).replace(/\s+/gu, ' ').includes(line));
  return attribute(link, 'href');
}

/** Whether an entry is of a kind that at least a quarter of them are: links of the frame may have the shape of entries. */
function ofCommonKind(cards: readonly Card[]): (card: Card) => boolean {
  const counts = kindCounts(cards);
  return ({ element }) => kindsOf(element).some((kind) => (counts.get(kind) ?? 0) * 4 >= cards.length);
}

function kindCounts(cards: readonly Card[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const kind of cards.flatMap(({ element }) => kindsOf(element))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
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
      const title = heading ?? first(link, '[class*="title" i], [itemprop="name"], strong') ?? link;
      const line = titleLine(title);
      if (seen.has(title) || line === undefined || isInSentence(link)) return [];
      seen.add(title);
      return [{ turn, title, line, link: href }];
    });
}

/** A link in the middle of running text leads away from it and is no entry's title. */
function isInSentence(link: Element): boolean {
  const parent = parentOf(link);
  if (!parent || !fits(parent, 'p, span, em, strong, i, b, dd, li')) return false;
  const line = visibleText(link, { limit: 300 });
  const around = visibleText(parent, { limit: 600 })
    .split('\n')
    .find((one) => one.includes(line));
  return around !== undefined && around.indexOf(line) > 25;
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
  if (!areAlike(cards)) return 0;
  const step = Math.ceil(cards.length / caps.sample);
  const sample = cards.filter((_, index) => index % step === 0);
  const beside = sample.map(wordsBeside);
  if (beside.filter((length) => length >= leastBeside).length * 2 < sample.length) return 0;
  return beside.reduce((sum, length) => sum + Math.min(400, length), 0) * (cards.length / sample.length);
}

/** Whether most of these are of one kind: two parts of the page's frame may be beside each other, too, with a link in each. */
function areAlike(cards: readonly Card[]): boolean {
  return Math.max(...kindCounts(cards).values()) >= Math.max(2, cards.length / 2);
}

function wordsBeside(card: Card): number {
  return Math.max(0, textOf(card).length - card.line.length);
}

/** Cards of another make that stand beside these and are called alike: promoted ones, or ones without a picture. */
function alike(best: readonly Card[], titles: readonly Titled[]): readonly Card[] {
  const taken = new Set(best.map(({ element }) => element));
  const parents = new Set(best.map(({ element }) => parentOf(element)));
  const kinds = new Set(best.flatMap(({ element }) => kindsOf(element)));
  return titles.flatMap((titled) => {
    let element = titled.title;
    for (let level = 0; level < caps.levels && !parents.has(parentOf(element)); level += 1) {
      element = parentOf(element) ?? element;
    }
    if (!parents.has(parentOf(element)) || taken.has(element)) return [];
    const card = { ...titled, element };
    if (wordsBeside(card) < leastBeside || !kindsOf(element).some((kind) => kinds.has(kind))) return [];
    taken.add(element);
    return [card];
  });
}

/** An element's name with each of its classes. */
function kindsOf(element: Element): readonly string[] {
  const classes = attribute(element, 'class')?.split(/\s+/u) ?? [''];
  return [...new Set(classes)].map((one) => `${nameOf(element)}.${one}`);
}
