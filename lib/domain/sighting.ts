import type { Contact } from './contact';

/** What of one offer is remembered, before it is made unreadable: nothing of this is stored as it is. Empty texts are what it does not name. */
export interface Sighting {
  readonly contacts: readonly Contact[];
  /** Its words without numbers, contacts, place, pay and pictures; the runs of them that near-duplicates share. Empty if it is too short to be known again. */
  readonly shingles: readonly string[];
  /** All of its words, folded: the same text has the same. */
  readonly text: string;
  readonly title: string;
  /** Employer or person, place, job and site, folded: two spellings of one name are the same. */
  readonly name: string;
  readonly place: string;
  readonly job: string;
  readonly site: string;
}
