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
  /** Of the last minute, oldest first, and their sum: asked for before every turn, of which a minute may have hundreds. */
  const spent: { readonly at: number; readonly work: number }[] = [];
  let sum = 0;
  const forget = (since: number): void => {
    for (let [oldest] = spent; oldest && oldest.at <= since; [oldest] = spent) {
      sum -= oldest.work;
      spent.shift();
    }
    // What adding and taking away left over.
    if (spent.length === 0) sum = 0;
  };
  return {
    spend: (start) => {
      const at = now();
      spent.push({ at, work: at - start });
      sum += at - start;
    },
    wait: () => {
      const at = now();
      forget(at - minute);
      let over = sum - most;
      if (over < 0) return 0;
      // The oldest work leaves the minute first.
      const last = spent.find(({ work }) => {
        over -= work;
        return over < 0;
      });
      return Math.max(1, (last?.at ?? at) + minute - at);
    },
  };
}
