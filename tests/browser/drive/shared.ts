import type { DriverOptions } from './driver';

/**
 * Starting a browser takes longer than many tests: in one worker, one file of tests after the other has the same, each with the extension installed
 * anew.
 */
export const isShared = process.env.VITEST !== undefined;

/** Whether a browser opened so differs from the next in nothing but what is in its pages. */
export const isUsual = ({ pages, extension, onRequest, still, ...unusual }: DriverOptions): boolean =>
  isShared && Object.values(unusual).every((value) => value === undefined);

/** Calls `clear` when this worker ends, after whatever was to be called then before: for a browser the next file of tests would have had. */
export function whenEnded(clear: () => void): void {
  process.once('exit', clear);
}

// Vitest ends a worker by this signal, and half a second later by force.
if (isShared) process.once('SIGTERM', () => process.exit());
