import type { FoundOffer } from '@/lib/domain/reading';
import { nothingAt } from '../changed';
import { type Report, readSafely } from '../read-safely';
import type { Page, Pieces, Reader } from '../reader';
import { readPosting } from '../structured/read-posting';
import { type Nothing, unreadable, wallOn } from '../wall';

/** What `readPage` does, in parts that can be done one at a time. */
export interface PieceByPiece {
  /** The offers the page or a pane is about; none on a wall. `beside`: the entries of the page's list. */
  readonly whole: (beside: readonly Element[]) => readonly FoundOffer<Element>[];
  /** The entries of its list, unread. */
  readonly entries: () => readonly Element[];
  readonly entry: (entry: Element) => readonly FoundOffer<Element>[];
  /** Open shadow roots in which offers or parts of them stand. */
  readonly roots: () => readonly ShadowRoot[];
  /** Why there is no offer, when there is none and anybody looked. */
  readonly nothing: () => Nothing | undefined;
}

/** A page that is not to be read, though its neighbours are. */
export const notToBeRead: PieceByPiece = {
  whole: () => [],
  entries: () => [],
  entry: () => [],
  roots: () => [],
  nothing: () => undefined,
};

/** A page, and the windows of other readers over it. */
export function withWindows(page: PieceByPiece, windows: readonly PieceByPiece[]): PieceByPiece {
  if (windows.length === 0) return page;
  return {
    ...page,
    whole: (beside) => [...page.whole(beside), ...windows.flatMap((window) => window.whole([]))],
    roots: () => [...page.roots(), ...windows.flatMap((window) => window.roots())],
  };
}

export function pieceByPiece(page: Page, reader: Reader | undefined, onBroken: (report: Report) => void): PieceByPiece {
  const pieces = reader?.pieces ?? piecesOf(reader);
  const id = reader?.id ?? 'job-posting';
  const safely = <T>(run: () => T, instead: T) => readSafely(id, run, instead, onBroken);
  // Feeds and messengers change all the time, and no JobPosting speaks for them.
  const mayPost = reader === undefined || reader.group === 'jobs';
  return {
    entries: () => safely(() => pieces.entries(page), []),
    roots: () => safely(() => pieces.roots?.(page) ?? [], []),
    entry: (entry) => [safely(() => pieces.readEntry(page, entry), undefined)].filter((offer) => offer !== undefined),
    whole: (beside) => {
      const offers = safely(() => pieces.whole(page), []);
      if (offers.length > 0 || !mayPost) return offers;
      if (beside.length === 0 && safely(() => wallOn(page), undefined)) return [];
      return [safely(() => readPosting(page, beside), undefined)].filter((offer) => offer !== undefined);
    },
    nothing: () => safely(() => wallOn(page) ?? nothingAt(page, reader), unreadable),
  };
}

/** A reader without pieces is read whole. */
function piecesOf(reader: Reader | undefined): Pieces {
  return {
    whole: (page) => {
      const reading = reader?.read(page);
      return reading?.kind === 'offers' ? reading.offers : [];
    },
    entries: () => [],
    readEntry: () => undefined,
  };
}
