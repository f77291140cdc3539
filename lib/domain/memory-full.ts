/** Thrown when something could not be kept because the device has no room left. Nothing of it was written. */
export class MemoryFullError extends Error {
  override readonly name = 'MemoryFullError';

  /** @param inner what the browser said */
  constructor(readonly inner: unknown) {
    super('there is no room left on this device');
  }
}
