/** How long sightings are remembered, in days; the user chooses one. */
export const seenDays = [30, 90, 180, 365] as const;
export type SeenDays = (typeof seenDays)[number];

/** After how many minutes without use memory locks itself, where it has a passphrase. */
export const lockMinutes = [5, 15, 60] as const;
export type LockMinutes = (typeof lockMinutes)[number];

/** What the user has chosen to have remembered. */
export interface Retention {
  /** Contacts and texts of offers are remembered as fingerprints. On from the start; never in private windows. */
  readonly isSeenOn: boolean;
  readonly seenDays: SeenDays;
  /** In messages and on dating sites too. Off from the start. */
  readonly isSeenInMessages: boolean;
  readonly lockMinutes: LockMinutes;
}

export const defaultRetention: Retention = {
  isSeenOn: true,
  seenDays: 180,
  isSeenInMessages: false,
  lockMinutes: 15,
};
