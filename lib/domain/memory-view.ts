import type { Day } from './day';
import type { LockAct, LockOutcome } from './lock';
import type { MemoryState } from './memory-state';
import type { Retention } from './retention';

/** How many rows memory has of each kind. */
export type MemoryCounts = Readonly<Record<'contacts' | 'texts' | 'evidence' | 'pictures' | 'watched', number>>;

/** Memory as the page about it shows it. */
export interface MemoryView {
  readonly state: MemoryState;
  /** Absent while it is locked or being erased. */
  readonly counts?: MemoryCounts;
  /** The day on which the sighting not renewed for longest was last seen. */
  readonly oldest?: Day;
  readonly retention: Retention;
  /** Sites that can be erased by themselves, by name. */
  readonly sites: readonly { readonly id: string; readonly name: string }[];
}

/**
 * What can be done with the passphrase of memory: `set` makes one or changes it, `remove` takes it away (both need memory open), `open`
 * unlocks, `close` locks now. `retry` tries once more to open a database that could not be opened.
 */
export type MemoryLockAct = LockAct | { readonly act: 'retry' };

/** Opens memory with a passphrase, from a page; resolves with what came of it. */
export type OpenMemory = (passphrase: string) => Promise<LockOutcome>;
