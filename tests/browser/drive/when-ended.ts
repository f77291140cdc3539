let isHeard = false;

/** Calls `clear` when this process ends. Vitest ends a worker by a signal, and half a second later by force. */
export function whenEnded(clear: () => void): void {
  process.once('exit', clear);
  if (isHeard) return;
  isHeard = true;
  process.once('SIGTERM', () => process.exit());
}
