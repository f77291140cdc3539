import type { FoundOffer } from '@/lib/domain/reading';
import { type Report, readSafely } from '../read-safely';
import type { Page, Pieces, Reader } from '../reader';
import { readPosting } from '../structured/read-posting';
import { type Nothing, nothingOn, unreadable, wallOn } from '../wall';

/** What `readPage` does, in parts that can be done one at a time. */
export interface PieceByPiece {
  /** The offers the page or a pane is about; none on a wall. `hasEntries`: the page has a list, too. */
  readonly whole: (hasEntries: boolean) => readonly FoundOffer<Element>[];
  /** The entries of its list, unread. */
  readonly entries: () => readonly Element[];
  readonly entry: (entry: Element) => readonly FoundOffer<Element>[];
  /** Open shadow roots in which offers or parts of them stand. */
  readonly roots: () => readonly ShadowRoot[];
  /** Why there is no offer, when there is none. */
  readonly nothing: () => Nothing;
}

export function pieceByPiece(page: Page, reader: Reader | undefined, onBroken: (report: Report) => void): PieceByPiece {
  const pieces = reader?.pieces ?? piecesOf(reader);
  const id = reader?.id ?? 'job-posting';
  const safely = <T>(run: () => T, instead: T) => readSafely(id, run, instead, onBroken);
  return {
    entries: () => safely(() => pieces.entries(page), []),
    roots: () => safely(() => pieces.roots?.(page) ?? [], []),
    entry: (entry) => [safely(() => pieces.readEntry(page, entry), undefined)].filter((offer) => offer !== undefined),
    whole: (hasEntries) => {
      const offers = safely(() => pieces.whole(page), []);
      if (offers.length > 0 || hasEntries || safely(() => wallOn(page), undefined)) return offers;
      return [safely(() => readPosting(page), undefined)].filter((offer) => offer !== undefined);
    },
    nothing: () => safely(() => wallOn(page) ?? nothingOn(page), unreadable),
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
