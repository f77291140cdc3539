import type { Evidence, EvidenceId } from '@/lib/domain/evidence';
import type { Overview } from '@/lib/domain/kept-overview';
import type { Found, KeptOrder, KeptQuery } from '@/lib/domain/kept-query';
import type { Wording } from '../words';

/** Memory is locked or being erased: nothing of the notebook can be read. */
interface Closed {
  readonly kind: 'closed';
}

/** A kept offer, and the words to show it with: those of the page, with the offer's language beside them. */
export interface WholeKept {
  readonly kind: 'kept';
  readonly evidence: Evidence;
  readonly wording: Wording;
}

/** What the notebook asks for. Everything rejects when the background cannot be reached. */
export interface NotebookPort {
  /** Answers soon with what was found so far; while that is not whole, the same question goes on. */
  readonly search: (
    query: KeptQuery,
    order: KeptOrder,
    most: number,
  ) => Promise<({ readonly kind: 'found' } & Found) | Closed>;
  readonly overview: () => Promise<({ readonly kind: 'open' } & Overview) | Closed>;
  readonly read: (id: EvidenceId) => Promise<WholeKept | { readonly kind: 'gone' } | Closed>;
  /** The address of a picture, as data. */
  readonly picture: (id: EvidenceId, index: number) => Promise<string | undefined>;
  readonly note: (id: EvidenceId, note: string, tags: readonly string[]) => Promise<{ readonly isSaved: boolean }>;
  readonly forget: (ids: readonly EvidenceId[], undo: boolean) => Promise<{ readonly done: readonly EvidenceId[] }>;
}
