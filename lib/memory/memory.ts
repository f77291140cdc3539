import type { MemoryDatabase } from './database';
import type { Keys } from './keys';

/** Memory, open: its tables and the keys to them. Everything that remembers, recognises, keeps or forgets takes it as its first argument. */
export interface Memory {
  readonly database: MemoryDatabase;
  readonly keys: Keys;
}
