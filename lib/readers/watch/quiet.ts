import type { Surroundings } from './surroundings';

/** Milliseconds without a change after which a page counts as at rest. */
const rest = 500;

/** Waits for a page to come to rest, but not for ever. */
export interface Quiet {
  /** Something changed. `cap`: milliseconds after the first such change since the last rest when waiting ends anyway. */
  readonly stir: (cap: number) => void;
  readonly end: () => void;
}

export function quietOf({ now, later }: Surroundings, onRest: () => void): Quiet {
  let cancel: (() => void) | undefined;
  let latest = Number.POSITIVE_INFINITY;
  let stirred = 0;
  const check = (): void => {
    const due = Math.min(stirred + rest, latest);
    const left = due - now();
    if (left > 0) {
      cancel = later(left, check);
      return;
    }
    cancel = undefined;
    latest = Number.POSITIVE_INFINITY;
    onRest();
  };
  return {
    stir: (cap) => {
      stirred = now();
      latest = Math.min(latest, stirred + cap);
      // One timer, however often a page changes: it looks again when it comes due.
      cancel ??= later(Math.min(rest, cap), check);
    },
    end: () => {
      cancel?.();
      cancel = undefined;
      latest = Number.POSITIVE_INFINITY;
    },
  };
}
