import type { Day } from './day';
import type { Sameness } from './picture';

/** Identifies one entry of the watch list. */
export type WatchedId = string & { readonly __brand: 'WatchedId' };

/** Something the user wants to be told of: words and contacts when they appear on a page they open, pictures when they ask. */
export interface Watched {
  readonly id: WatchedId;
  readonly kind: 'words' | 'contact' | 'picture';
  /** As the user wrote it; what they called the picture. */
  readonly value: string;
  /** The last day it is watched for; thirty days from when it was added or renewed. */
  readonly until: Day;
  /** The day it was put on the list; known of pictures. */
  readonly since?: Day;
}

/** An entry as the list shows it. */
export interface ListedWatch extends Watched {
  /** A small copy of a picture: JPEG, as base64. */
  readonly preview?: string;
}

/** A picture of the watch list that one asked about is like. */
export interface WatchedPicture {
  readonly name: string;
  readonly since: Day;
  readonly sameness: Sameness;
}

/** How many days an entry is watched for. */
export const watchedFor = 30;

/** Most entries of the watch list, and the length of one in UTF-16 units; at least two of them are letters or digits. */
export const mostWatched = 200;
export const watchedLength = { least: 2, most: 200 } as const;

/** What can be done with the watch list. `until` brings back one that was just removed; without it an entry lasts thirty days. */
export type WatchAct =
  | { readonly act: 'add'; readonly value: string; readonly until?: Day }
  /** `features`: what it is known again by; both as base64. The same picture once more renews it. */
  | { readonly act: 'add-picture'; readonly name: string; readonly features: string; readonly preview: string }
  | { readonly act: 'renew' | 'forget'; readonly id: WatchedId };

/** What came of it. */
export type WatchOutcome =
  /** Added, or renewed. `wasKnown`: it was on the list before. */
  | { readonly kind: 'watched'; readonly watched: Watched; readonly wasKnown: boolean }
  | { readonly kind: 'forgotten' }
  /** `full`: the list has 200 entries. `gone`: there is no such entry any more. */
  | { readonly kind: 'refused'; readonly why: 'too-short' | 'full' | 'gone' };

/** The watch list as its page shows it. */
export type WatchList =
  | { readonly kind: 'open'; readonly watched: readonly ListedWatch[] }
  /** Memory is locked or being erased; nothing of the list can be read. */
  | { readonly kind: 'closed' };
