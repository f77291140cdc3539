/** Why nothing can be written to this device for longer than the browser is open. */
export type WhyFleeting =
  /** The browser gives no database, as in some private windows. */
  | 'refused'
  /** The database is damaged and cannot be opened. */
  | 'damaged'
  /** A later version wrote it. */
  | 'newer'
  /** An open page of an earlier version keeps it from being brought up to date. */
  | 'blocked'
  /** There is no room left. What was kept before is still there and can be read; nothing more can be kept. */
  | 'full';

/** How memory is just now. */
export type MemoryState =
  /** `fleeting`: what is kept now is gone when the browser closes; the user is told, and can export. */
  | { readonly kind: 'open'; readonly hasPassphrase: boolean; readonly fleeting?: WhyFleeting }
  | { readonly kind: 'locked' }
  /** Something is being erased; nothing else is done until it is. */
  | { readonly kind: 'erasing' };
