import type { Harm } from './indicator';
import type { Trail } from './trail';

/** How many offers have one value; `value` is absent for those of which it is not known. */
export interface Count<T extends string = string> {
  readonly value?: T;
  readonly offers: number;
}

/** Numbers without a name, a contact or a word of an offer. Most offers first, months newest first. */
export interface KeptCounts {
  /** Ids of sites. */
  readonly sites: readonly Count[];
  readonly places: readonly Count[];
  /** The likeliest of each offer. */
  readonly harms: readonly Count<Harm>[];
  /** As `2026-11`, in the user's time zone then. */
  readonly months: readonly Count[];
}

/** The notebook as a whole. */
export interface Overview {
  readonly trail: Trail;
  readonly counts: KeptCounts;
  /** Tags in use, by alphabet. */
  readonly tags: readonly string[];
  /** What the sites in `counts` are called, by id. */
  readonly siteNames: Readonly<Record<string, string>>;
}
