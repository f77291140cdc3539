import type { ContactKind } from './contact';
import type { EvidenceId } from './evidence';

/** What can stand in several offers. `text`: nearly the same words; `picture`: the same picture, altered or not, or the same place in it. */
export type RepeatKind = ContactKind | 'text' | 'picture';

/** When something was kept first and last in offers that name one place; in milliseconds since 1970. */
export interface Appearance {
  /** As the newest of these offers writes it; absent where none is named. */
  readonly place?: string;
  readonly first: number;
  readonly last: number;
}

/** Something that stands in more than one offer. */
export interface Repeat {
  readonly kind: RepeatKind;
  /** The contact; for `text` and `picture` the title of the newest offer. */
  readonly value: string;
  /** Newest first, at least two. */
  readonly offers: readonly EvidenceId[];
  /** By first appearance. */
  readonly appearances: readonly Appearance[];
}

/** What repeats among the offers that were kept, that which stands in most of them first. */
export interface Trail {
  readonly repeats: readonly Repeat[];
  /** Titles of the offers named in `repeats`, newest first. */
  readonly offers: readonly { readonly id: EvidenceId; readonly title: string; readonly at: number }[];
}
