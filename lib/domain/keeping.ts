import type { EvidenceId } from './evidence';
import type { Message, OfferId } from './offer';

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
