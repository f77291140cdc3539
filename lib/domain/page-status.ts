import type { Assessment, Level } from './assessment';
import type { OfferId } from './offer';
import type { NothingKind } from './reading';

/** What a page gave, as the popup shows it. Kept in session memory per tab, gone with the tab. */
export type PageStatus =
  /** `site`: the id of the site that would read it, if there is one. */
  | { readonly kind: 'off'; readonly host: string; readonly site: string | undefined }
  | { readonly kind: 'unreadable'; readonly host: string; readonly nothing: NothingKind }
  | {
      readonly kind: 'read';
      readonly host: string;
      /** Offers read on this page so far. */
      readonly read: number;
      /** Those with a level above `none`, highest level first; at most 50. */
      readonly noticed: readonly NoticedOffer[];
      readonly partly: boolean;
      /** What read it, each once. */
      readonly by: readonly ReadBy[];
      /** How many of them the page shows only in part. */
      readonly folded: number;
      /** The offer that the page itself is, where nothing was noticed in it. */
      readonly page?: OfferId;
      /** What of the user's watch list stands in offers of this page; only while memory is open. */
      readonly watched: readonly WatchedHere[];
    };

/** A site's own reader, by the site's name; or a way of reading that needs no site. */
export type ReadBy = { readonly site: string } | { readonly way: ReadingWay };

export const readingWays = ['job-posting', 'fallback', 'selection'] as const;
export type ReadingWay = (typeof readingWays)[number];

/** An entry of the watch list, as the user wrote it, and the title of the offer it stands in. */
export interface WatchedHere {
  readonly words: string;
  readonly offer: string;
}

export interface NoticedOffer {
  readonly id: OfferId;
  readonly title: string;
  readonly level: Level;
  readonly assessment: Assessment;
}
