import type { Surface } from '@/lib/domain/offer';
import { type Anchors, findAll } from './anchors';
import { type ChatAnchors, readChats, rootsIn } from './chat';
import { fits, innermost, rootsOn } from './dom';
import { type EntryAnchors, readEntry } from './entry';
import { offersOr } from './found-offer';
import { type OfferAnchors, readOfferPage } from './offer-page';
import type { Pieces, Reader } from './reader';

/** Where a site's offers stand. */
export interface Where {
  readonly id: string;
  readonly surface: Surface;
  /** Layouts of the page or pane about one offer, newest first. */
  readonly offers?: readonly OfferAnchors[];
  /** Layouts of the list or feed, newest first; the first with an entry counts. */
  readonly lists?: readonly EntryAnchors[];
  /** Layouts of the open conversation, newest first. */
  readonly chats?: readonly ChatAnchors[];
}

/** The reading part of a reader, made from anchors alone; most sites need no more. */
export function readAt(where: Where): Pick<Reader, 'read' | 'pieces'> {
  return readPieces(piecesAt(where));
}

/** `read` made from pieces, with the pieces. An offer that stands in two places (a post in its feed and opened over it) is read once. */
export function readPieces(pieces: Pieces): Pick<Reader, 'read' | 'pieces'> {
  return {
    pieces,
    read: (page) => {
      const found = [
        ...pieces.whole(page),
        ...pieces.entries(page).flatMap((entry) => pieces.readEntry(page, entry) ?? []),
      ];
      const first = new Map(found.toReversed().map((one) => [one.offer.id, one]));
      return offersOr(
        found.filter((one) => first.get(one.offer.id) === one),
        { kind: 'nothing', nothing: 'no-offer', why: 'none of the places where this site shows offers is on the page' },
      );
    },
  };
}

/** The pieces of several kinds that one page may show: a feed and the comments in it. The first that can reads an entry. */
export function together(...kinds: readonly Pieces[]): Pieces {
  const withRoots = kinds.flatMap(({ roots }) => roots ?? []);
  return {
    ...(withRoots.length === 0 ? {} : { roots: (page) => withRoots.flatMap((roots) => roots(page)) }),
    whole: (page) => kinds.flatMap(({ whole }) => whole(page)),
    entries: (page) => kinds.flatMap(({ entries }) => entries(page)),
    readEntry: (page, entry) => {
      for (const { readEntry: readOne } of kinds) {
        const found = readOne(page, entry);
        if (found) return found;
      }
      return undefined;
    },
  };
}

export function piecesAt({ id, surface, offers = [], lists = [], chats = [] }: Where): Pieces {
  const entries = lists.flatMap(({ entry }) => entry.map(([selector]) => innermost(selector))).join(', ');
  const inRoots = [...offers, ...lists].flatMap(selectorsOf).filter((selector) => innermost(selector) !== selector);
  const hosts = chats.flatMap((chat) => (chat.hosts ? [chat.hosts] : []));
  return {
    ...(inRoots.length + hosts.length === 0
      ? {}
      : {
          roots: ({ document }) => [
            ...inRoots.flatMap((selector) => rootsOn(document, selector)),
            ...hosts.flatMap((anchors) => rootsIn(document, anchors)),
          ],
        }),
    whole: (page) => {
      for (const offer of offers) {
        const found = readOfferPage(page, { id, surface, offer, entries });
        if (found) return [found];
      }
      for (const chat of chats) {
        const found = readChats(page, id, chat);
        if (found.length > 0) return found;
      }
      return [];
    },
    entries: (page) => {
      for (const { entry } of lists) {
        const elements = findAll(page.document, entry);
        if (elements.length > 0) return elements;
      }
      return [];
    },
    readEntry: (page, element) => {
      const layout = lists.find(({ entry }) => entry.some(([selector]) => fits(element, innermost(selector))));
      return layout && readEntry(page, { id, surface, entries: layout }, element);
    },
  };
}

/** Every selector of a layout. */
function selectorsOf(layout: OfferAnchors | EntryAnchors): readonly string[] {
  return Object.values(layout).flatMap((part) => (isAnchors(part) ? part.map(([selector]) => selector) : []));
}

function isAnchors(part: unknown): part is Anchors {
  return Array.isArray(part) && part.every((anchor) => typeof anchor[0] === 'string');
}
