import type { Answer, Kind } from './protocol';

/**
 * Why a question got no answer.
 * `gone`: the extension was reloaded, updated or removed while the page stayed open; nothing can be asked from here any more.
 * `not-allowed`: the asker may not ask this. `bad-question`: it does not fit its schema. `too-many`: asked too often, try later.
 * `locked`: it would make reading weaker, and the lock on the settings is closed.
 * `full`: it could not be kept, because the device has no room left; nothing was written.
 * `failed`: the answerer failed, or there was none.
 */
export type Trouble = 'gone' | 'not-allowed' | 'bad-question' | 'too-many' | 'locked' | 'full' | 'failed';

/** What travels back: an answer, or a trouble. Never a thrown error. */
export type Reply<K extends Kind = Kind> =
  | { readonly answer: Answer<K> }
  | { readonly error: { readonly code: Trouble; readonly message: string } };
