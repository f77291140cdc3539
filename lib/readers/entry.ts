import type { Surface } from '@/lib/domain/offer';
import type { FoundOffer } from '@/lib/domain/reading';
import { type Anchors, elementAndLine, find, lineAt } from './anchors';
import { attribute, closest, first } from './dom';
import { foundOffer } from './found-offer';
import type { Page } from './reader';
import { isSane } from './sanity';
import { visibleText } from './visible-text';

/** Where the entries of a list or feed stand, and the parts in each. */
export interface EntryAnchors {
  readonly entry: Anchors;
  /** `post` for what people write in a feed; `card` unless told. */
  readonly kind?: 'card' | 'post';
  /** Needed for a card, rare in a post. */
  readonly title?: Anchors;
  /** The words of a post; a card's words are all it shows but the title. */
  readonly text?: Anchors;
  readonly employer?: Anchors;
  readonly place?: Anchors;
  readonly pay?: Anchors;
  /** The link to the entry's own page; the title's link, or the first, unless told. */
  readonly link?: Anchors;
  readonly keepBreaks?: boolean;
}

/** Reads one entry; nothing when it is a placeholder, an advertisement or empty. */
export function readEntry(
  page: Page,
  { id, surface, entries }: { readonly id: string; readonly surface: Surface; readonly entries: EntryAnchors },
  entry: Element,
): FoundOffer<Element> | undefined {
  const { kind = 'card' } = entries;
  const title = elementAndLine(entry, entries.title);
  const place = entries.text ? find(entry, entries.text) : entry;
  if (!place || (kind === 'card' && !title)) return undefined;
  const found = foundOffer(page, {
    reader: id,
    kind,
    surface,
    title: title?.line,
    text:
      visibleText(place, {
        keepBreaks: entries.keepBreaks === true,
        without: (element) => element === title?.element,
      }) ||
      (title?.line ?? ''),
    employer: lineAt(entry, entries.employer),
    place: lineAt(entry, entries.place),
    pay: lineAt(entry, entries.pay),
    link: linkOf(entry, title?.element, entries.link),
    element: entries.text ? place : entry,
    anchor: title?.element ?? place,
  });
  return isSane(found) ? found : undefined;
}

function linkOf(entry: Element, title: Element | undefined, anchors: Anchors | undefined): string | undefined {
  const link =
    find(entry, anchors) ??
    (title && (closest(title, 'a[href]') ?? first(title, 'a[href]'))) ??
    first(entry, 'a[href]');
  return attribute(link, 'href');
}
