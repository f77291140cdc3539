/** Milliseconds of work in a minute after which a page is read in part only. */
const most = 250;
const minute = 60_000;

/** Counts our own work, so that a page that never rests does not make us work without rest. */
export interface Budget {
  /** Counts the work since `start`. */
  readonly spend: (start: number) => void;
  /** Milliseconds until there is room again; 0 when there is some now. */
  readonly wait: () => number;
}

export function budgetOf(now: () => number): Budget {
  let spent: { at: number; work: number }[] = [];
  const recent = () => {
    const since = now() - minute;
    spent = spent.filter(({ at }) => at > since);
    return spent;
  };
  return {
    spend: (start) => {
      const at = now();
      spent.push({ at, work: at - start });
    },
    wait: () => {
      const all = recent();
      let over = all.reduce((sum, { work }) => sum + work, 0) - most;
      if (over < 0) return 0;
      // The oldest work leaves the minute first.
      const last = all.find(({ work }) => {
        over -= work;
        return over < 0;
      });
      return Math.max(1, (last?.at ?? now()) + minute - now());
    },
  };
}
