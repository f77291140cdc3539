import type { ContactKind } from './contact';
import type { Day } from './day';

/** What this browser remembers of one contact of an offer, from other offers. */
export interface SeenContact {
  /** As written in the offer that is read now. */
  readonly contact: string;
  readonly kind: ContactKind;
  /** Other offers it stood in, at least one. */
  readonly offers: number;
  /** How many other employers or people, other places, and other jobs those named. */
  readonly names: number;
  readonly places: number;
  readonly jobs: number;
  /** One of those offers was marked. */
  readonly wasMarked: boolean;
  readonly first: Day;
  readonly last: Day;
}

/** What this browser remembers of nearly the same text, from other offers. */
export interface SeenText {
  readonly offers: number;
  /** How many other employers or people, and other places, those named. */
  readonly names: number;
  readonly places: number;
  readonly wasMarked: boolean;
  readonly first: Day;
  readonly last: Day;
}

/** What was seen before of an offer. Made on this device; a page can neither ask for it nor make it up. */
export interface Seen {
  /** Those that were seen elsewhere, most telling first. */
  readonly contacts: readonly SeenContact[];
  readonly text?: SeenText;
}

/** What is remembered of a contact someone looked up. */
export interface LookedUp {
  readonly kind: ContactKind;
  /** In the spelling all its spellings come to. */
  readonly contact: string;
  /** Absent: it was in no offer that was read. */
  readonly seen?: {
    /** Counts go no further than `mostOf`. */
    readonly offers: number;
    readonly names: number;
    readonly places: number;
    readonly jobs: number;
    readonly wasMarked: boolean;
    /** Ids of sites we know. */
    readonly sites: readonly string[];
    readonly first: Day;
    readonly last: Day;
  };
}

/** How many different offers, names, places, jobs and sites of one contact are remembered; the oldest give way. */
export const mostOf = 24;
