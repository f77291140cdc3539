import type { EvidenceId } from './evidence';

/** What is to be erased for good: everything, what came from one site (by id), or one piece of evidence. */
export type Erasure =
  | { readonly kind: 'all' }
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'evidence'; readonly evidence: EvidenceId };

/** What came of it. */
export type ErasureOutcome =
  /** Gone; `count` is how many rows there were, where that was counted. */
  | { readonly kind: 'done'; readonly count: number }
  /** One site or one piece can only be found while memory is open. Everything can be erased at any time. */
  | { readonly kind: 'locked' }
  /** Begun and written down; it is finished as soon as the browser lets us, at the next start at the latest. */
  | { readonly kind: 'begun' };
