import type { Day } from './day';

/** Identifies one entry of the watch list. */
export type WatchedId = string & { readonly __brand: 'WatchedId' };

/** Something the user wants to be told of when it appears on a page they open. */
export interface Watched {
  readonly id: WatchedId;
  readonly kind: 'words' | 'contact';
  /** As the user wrote it. */
  readonly value: string;
  /** The last day it is watched for; thirty days from when it was added or renewed. */
  readonly until: Day;
}

/** How many days an entry is watched for. */
export const watchedFor = 30;
