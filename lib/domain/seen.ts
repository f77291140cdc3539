import type { Day } from './day';

/** What this browser remembers of one contact of an offer, from other offers. */
export interface SeenContact {
  /** As written in the offer that is read now. */
  readonly contact: string;
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
