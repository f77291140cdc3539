/** The lock on the settings, as a page of ours shows it. Once it was opened it stays open for some minutes, in this session of the browser. */
export type LockView = { readonly kind: 'none' | 'closed' | 'open' };

/** What can be done with the lock. */
export type LockAct =
  | { readonly act: 'set' | 'open'; readonly passphrase: string }
  | { readonly act: 'close' | 'remove' };

/** What came of it. `wrong` and `wait` say how long to wait before the next try. */
export type LockOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'wrong' | 'wait'; readonly seconds: number };

/** Characters of a passphrase. The pace of tries keeps short ones from being guessed by hand. */
export const passphraseLength = { least: 6, most: 200 } as const;

/** Thrown when something would make reading weaker while the lock is closed. */
export class LockedError extends Error {
  override readonly name = 'LockedError';

  constructor() {
    super('a lock is set on the settings');
  }
}
