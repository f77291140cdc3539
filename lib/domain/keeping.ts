import type { EvidenceId } from './evidence';
import type { Message, OfferId } from './offer';
import type { WatchedPicture } from './watched';

/** What is to be kept: an offer that was read in a tab, or a text someone pasted into a page of ours. */
export type ToKeep = { readonly offer: OfferId } | { readonly text: string; readonly messages: readonly Message[] };

/** What came of it. */
export type Kept =
  | { readonly kind: 'kept'; readonly evidence: EvidenceId }
  /** The tab is of a private window: nothing was written; ask the user, and ask again with `evenPrivate`. */
  | { readonly kind: 'private' }
  /** Memory is locked or being erased. */
  | { readonly kind: 'closed' }
  /** The offer is not at hand any more. */
  | { readonly kind: 'gone' };

/** What came of keeping a picture of the page with it. `isKept` is false where the browser gave none. */
export interface PictureKept {
  readonly isKept: boolean;
  /** Pictures of the watch list that one in it is like. */
  readonly watched: readonly WatchedPicture[];
}
