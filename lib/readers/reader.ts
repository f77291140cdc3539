import type { FoundOffer, Reading } from '@/lib/domain/reading';
import type { SiteGroup } from '@/lib/domain/site';

/** The page a reader is given. Nothing else of the browser is touched, and nothing at import time. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
}

/** A page read part by part, so that a long list costs only what is looked at. Together the parts give what `read` gives. */
export interface Pieces {
  /** The offer a page or a pane is about. */
  readonly whole: (page: Page) => readonly FoundOffer<Element>[];
  /** Where the entries of a list or feed stand, unread. Cheap: one search. */
  readonly entries: (page: Page) => readonly Element[];
  readonly readEntry: (page: Page, entry: Element) => FoundOffer<Element> | undefined;
  /** Open shadow roots in which something that is read stands, so that changes there are seen. Few sites have any. */
  readonly roots?: (page: Page) => readonly ShadowRoot[];
}

/** Turns a page of one site into offers. One file in `sites/`, one folder of fixtures. */
export interface Reader {
  readonly id: string;
  readonly name: string;
  readonly group: SiteGroup;
  /** Match patterns of the pages it reads, as in a manifest. */
  readonly matches: readonly string[];
  /** Match patterns of pages it reads a part of, whosever they are: small windows that lie over them. Only where this reader was chosen. */
  readonly over?: readonly string[];
  /** Uses `generic/`, whose words would weigh on every page: such readers are built into a script of their own, for their hosts only. */
  readonly isByShape?: true;
  /** ISO date its anchors were last seen on a real page or in dated public code. */
  readonly checked: string;
  /** Paths of pages that always show an offer, with stars as in match patterns: when nothing is found on one, the site may have changed. */
  readonly offersAt?: readonly string[];
  /** `practice`: only in the practice build, which the demo and the browser tests use. */
  readonly only?: 'practice';
  /** What the page says. Pure: same document, same answer; leaves the document as it was. */
  readonly read: (page: Page) => Reading<Element>;
  /** For pages of many entries. A reader declared with `readAt` has them. */
  readonly pieces?: Pieces;
}

/** Declares a reader; the one place to look for what a reader needs. */
export function defineReader(reader: Reader): Reader {
  return reader;
}
