import type { Reading } from '@/lib/domain/reading';
import type { SiteGroup } from '@/lib/domain/site';

/** The page a reader is given. Nothing else of the browser is touched, and nothing at import time. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
}

/** Turns a page of one site into offers. One file in `sites/`, one folder of fixtures. */
export interface Reader {
  readonly id: string;
  readonly name: string;
  readonly group: SiteGroup;
  /** Match patterns of the pages it reads, as in a manifest. */
  readonly matches: readonly string[];
  /** ISO date its anchors were last seen on a real page or in dated public code. */
  readonly checked: string;
  /** `practice`: only in the practice build, which the demo and the browser tests use. */
  readonly only?: 'practice';
  /** What the page says. Pure: same document, same answer; leaves the document as it was. */
  readonly read: (page: Page) => Reading<Element>;
}

/** Declares a reader; the one place to look for what a reader needs. */
export function defineReader(reader: Reader): Reader {
  return reader;
}
