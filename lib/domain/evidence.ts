import type { Assessment } from './assessment';
import type { Offer } from './offer';

/** Identifies one piece of evidence on this device: 22 letters, made by chance. */
export type EvidenceId = string & { readonly __brand: 'EvidenceId' };

/** An offer and its assessment as the user chose to keep them. */
export interface Evidence {
  readonly id: EvidenceId;
  /** When it was kept, in milliseconds since 1970, and the user's time zone then (IANA name). */
  readonly at: number;
  readonly zone: string;
  readonly offer: Offer;
  readonly assessment: Assessment;
  /** The site it was read on, by id, where it is one we know. */
  readonly site?: string;
  /** The version that read and assessed it. */
  readonly version: string;
  /** What the user wrote beside it. */
  readonly note: string;
  readonly tags: readonly string[];
  /** How many pictures were kept with it. */
  readonly pictures: number;
}

/** One row of the notebook. */
export interface EvidenceSummary {
  readonly id: EvidenceId;
  readonly at: number;
  readonly title: string;
  readonly level: Assessment['level'];
  readonly harms: Assessment['harms'];
  readonly host: string;
  readonly site?: string;
  readonly place?: string;
  readonly contacts: readonly string[];
  readonly tags: readonly string[];
}
