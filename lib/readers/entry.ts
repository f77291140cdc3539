import type { Surface } from '@/lib/domain/offer';
import type { FoundOffer } from '@/lib/domain/reading';
import { type Anchors, elementAndLine, find, findAll, lineAt } from './anchors';
import { attribute, closest, first, fits, holds } from './dom';
import { type Folding, heightsOf, isFolded } from './folded';
import { foundOffer } from './found-offer';
import type { Page } from './reader';
import { isSane } from './sanity';
import { visibleText } from './visible-text';
import { nameOver } from './who-wrote';

/** Where the entries of a list or feed stand, and the parts in each. */
export interface EntryAnchors {
  readonly entry: Anchors;
  /** `post` for what people write in a feed; `card` unless told. */
  readonly kind?: 'card' | 'post';
  /** Needed for a card, rare in a post. */
  readonly title?: Anchors;
  /** The words of a post; a card's words are all it shows but the title. */
  readonly text?: Anchors;
  /** The entries are the texts themselves; employer and link stand over them, in no element that could be named. */
  readonly isText?: true;
  /** What stands in the text and is none of it. Buttons never are part of a post. */
  readonly without?: string;
  /** Another's post inside this one: its words are read after those of the one who passes it on, or alone if there are none. */
  readonly quoted?: { readonly within: Anchors; readonly text: Anchors; readonly employer?: Anchors };
  readonly employer?: Anchors;
  readonly place?: Anchors;
  readonly pay?: Anchors;
  /** The link to the entry's own page; the title's link, or the first, unless told. */
  readonly link?: Anchors;
  /** Attributes of the entry that name who wrote it and its page, for sites whose elements carry them. */
  readonly attributes?: { readonly employer?: string; readonly link?: string };
  /** Signs that the site cut the text, beside those that are looked for everywhere. */
  readonly folded?: Anchors;
  /** What the site's style sheet cuts around a text; the text itself where none of these is. Asked for its height once for each post. */
  readonly cutAt?: Anchors;
  /** Characters below which a text offers nothing: for comments. */
  readonly least?: number;
  readonly keepBreaks?: boolean;
}

interface As {
  readonly id: string;
  readonly surface: Surface;
  readonly entries: EntryAnchors;
}

interface Words {
  readonly element: Element;
  readonly text: string;
  readonly isFolded: boolean;
  readonly employer?: string | undefined;
}

/** Reads one entry; nothing when it is a placeholder, an advertisement or empty. */
export function readEntry(page: Page, { id, surface, entries }: As, entry: Element): FoundOffer<Element> | undefined {
  const { kind = 'card', least = 1 } = entries;
  const title = elementAndLine(entry, entries.title);
  const quote = quoteIn(entry, entries);
  const own = ownWords(entry, entries, quote?.element, title?.element);
  if (kind === 'card' && (!title || !own)) return undefined;
  const said = [own, quote].flatMap((words) => (words === undefined || words.text === '' ? [] : words));
  const text = said.map((words) => words.text).join('\n') || (title?.line ?? '');
  const place = said[0]?.element ?? own?.element ?? title?.element;
  if (!place || text.length < least) return undefined;
  const over = entries.isText ? nameOver(entry, entries.employer, selectorOf(entries.entry)) : undefined;
  const found = foundOffer(page, {
    reader: id,
    kind,
    surface,
    title: title?.line,
    text,
    employer:
      (said[0] === quote ? quote?.employer : undefined) ??
      over?.line ??
      (entries.isText ? undefined : lineAt(entry, entries.employer)) ??
      named(entry, entries.attributes?.employer),
    place: lineAt(entry, entries.place),
    pay: lineAt(entry, entries.pay),
    link: named(entry, entries.attributes?.link) ?? linkOf(entry, over?.element, title?.element, entries),
    isFolded: said.some((words) => words.isFolded),
    element: place,
    anchor: title?.element ?? place,
  });
  return isSane(found) ? found : undefined;
}

/** The entry's own words, not those of the post it quotes. */
function ownWords(
  entry: Element,
  entries: EntryAnchors,
  quote: Element | undefined,
  title: Element | undefined,
): Words | undefined {
  const place = entries.text ? notIn(quote, entry, entries.text) : entry;
  return place && wordsAt(place, entry, entries, title);
}

/** The first of these that is no part of the quote. */
function notIn(quote: Element | undefined, entry: Element, text: Anchors): Element | undefined {
  if (!quote) return find(entry, text);
  return findAll(entry, text).find((one) => !holds(quote, one) && !holds(one, quote));
}

function quoteIn(entry: Element, entries: EntryAnchors): Words | undefined {
  const within = entries.quoted && find(entry, entries.quoted.within);
  const place = within && find(within, entries.quoted?.text);
  if (!within || !place) return undefined;
  return {
    ...wordsAt(place, within, entries, undefined),
    // All of it, so that no name or link in it passes for the words of the one who quotes.
    element: within,
    employer: lineAt(within, entries.quoted?.employer),
  };
}

function wordsAt(place: Element, around: Element, entries: EntryAnchors, title: Element | undefined): Words {
  const without = [
    ...(entries.kind === 'post' ? ['button, [role="button"]'] : []),
    ...(entries.without === undefined ? [] : [entries.without]),
  ].join(', ');
  const text = visibleText(place, {
    keepBreaks: entries.keepBreaks === true,
    without: (element) => element === title || (without !== '' && fits(element, without)),
  });
  // A card is what a list shows of an offer, all of which is on the offer's own page.
  const isCut =
    entries.kind === 'post' && isFolded(place, text, { anchors: entries.folded, around, ...cutIn(place, entries) });
  return { element: place, text, isFolded: isCut };
}

function cutIn(place: Element, { cutAt }: EntryAnchors): Pick<Folding, 'heights'> {
  if (!cutAt) return {};
  const box = cutAt.map(([selector]) => closest(place, selector)).find((one) => one !== undefined);
  return { heights: () => heightsOf(box ?? place) };
}

function linkOf(
  entry: Element,
  name: Element | undefined,
  title: Element | undefined,
  { isText, link }: EntryAnchors,
): string | undefined {
  // Of a text alone the links are what it speaks of. Who wrote it tells it from another with the same words.
  const place = isText
    ? name && (closest(name, 'a[href]') ?? first(name, 'a[href]'))
    : (find(entry, link) ??
      (title && (closest(title, 'a[href]') ?? first(title, 'a[href]'))) ??
      first(entry, 'a[href]'));
  return attribute(place, 'href');
}

function named(entry: Element, name: string | undefined): string | undefined {
  return name === undefined ? undefined : attribute(entry, name);
}

function selectorOf(anchors: Anchors): string {
  return anchors.map(([selector]) => selector).join(', ');
}
