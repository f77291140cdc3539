import { sessionOfLock } from '../lock-settings';
import { forgetPages } from '../remember-page';
import { forgetAllBut } from '../session-memory';
import { letAllGo } from './held-offers';
import { memoryTriesKey } from './session-master';

/**
 * Erases what the session remembers: what was noticed in open tabs, where the strong warning was shown, what was kept in fleeting memory, the
 * key of memory that is open. Whoever holds more of what was read in the background forgets it here.
 */
export function forgetSession(): Promise<void> {
  forgetPages();
  letAllGo();
  return forgetAllBut([...sessionOfLock, memoryTriesKey]);
}
