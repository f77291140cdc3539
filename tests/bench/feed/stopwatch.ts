/** What our scripts did in a page since it was opened. Times in milliseconds of the wall clock. */
export interface Watched {
  /** Of every callback of ours, by what called it. */
  readonly spent: Readonly<Record<string, number>>;
  readonly longest: number;
  /** Callbacks that took longer than a frame. */
  readonly overFrame: number;
  /** Posts sent to be assessed, and how many of them had been sent before. */
  readonly assessed: number;
  readonly again: number;
}

/**
 * Runs before our own scripts in their world, serialised; the page sees nothing of it but attributes of its root element. Times whatever the
 * browser calls of ours, and what happens in answer to a question.
 */
export function stopwatch(): void {
  const key = Symbol.for('second-look:stopwatch');
  if (Reflect.has(globalThis, key)) return;
  Reflect.set(globalThis, key, true);
  const spent: Record<string, number> = {};
  const ids = new Set<string>();
  let [longest, overFrame, assessed, again, depth] = [0, 0, 0, 0, 0];

  const note = (kind: string, time: number): void => {
    spent[kind] = (spent[kind] ?? 0) + time;
    longest = Math.max(longest, time);
    if (time > 16) overFrame += 1;
  };
  /** Attributes of the root element are not among the changes our scripts follow. */
  const tell = (): void => {
    const sum = Object.values(spent).reduce((all, time) => all + time, 0);
    const { dataset } = document.documentElement;
    dataset.assessed = String(ids.size);
    dataset.ours = String(sum);
    dataset.watched = JSON.stringify({ spent, longest, overFrame, assessed, again });
  };
  // Before anything is put in place of `addEventListener`: what the stopwatch does itself is none of ours.
  document.addEventListener('bench:tell', tell);
  document.addEventListener('bench:begin', () => {
    for (const kind of Object.keys(spent)) delete spent[kind];
    ids.clear();
    [longest, overFrame, assessed, again] = [0, 0, 0, 0];
    tell();
  });
  interface Asked {
    readonly offers?: readonly { readonly id: string }[];
  }
  type Run = (...values: unknown[]) => unknown;
  const timed = (kind: string, run: Run): Run =>
    function (this: unknown, ...values) {
      if (depth > 0) return run.apply(this, values);
      depth += 1;
      const start = performance.now();
      try {
        return run.apply(this, values);
      } finally {
        depth -= 1;
        note(kind, performance.now() - start);
      }
    };
  const isRun = (value: unknown): value is Run => typeof value === 'function';
  /** Puts another function in the place of one that takes a callback. */
  const wrap = (owner: object, name: string, at: number): void => {
    const original: unknown = Reflect.get(owner, name);
    if (!isRun(original)) return;
    Reflect.set(owner, name, (...values: unknown[]) => {
      const run = values[at];
      const kind = typeof values[0] === 'string' ? values[0] : name;
      return original.apply(
        owner,
        values.map((value, index) => (index === at && isRun(run) ? timed(kind, run) : value)),
      );
    });
  };
  for (const name of ['setTimeout', 'requestIdleCallback', 'requestAnimationFrame']) wrap(window, name, 0);
  for (const owner of [window, document]) wrap(owner, 'addEventListener', 1);
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const construct = (original: new (...values: unknown[]) => object, [run, ...rest]: unknown[]): object =>
      new original(isRun(run) ? timed(name, run) : run, ...rest);
    Reflect.set(window, name, new Proxy(Reflect.get(window, name), { construct }));
  }

  const runtime: { sendMessage: (question: Asked) => Promise<unknown> } = (
    Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
  ).runtime;
  const send = runtime.sendMessage;
  runtime.sendMessage = async (question) => {
    for (const { id } of question.offers ?? []) {
      assessed += 1;
      if (ids.has(id)) again += 1;
      ids.add(id);
    }
    const asking = performance.now();
    const coming = send.call(runtime, question);
    if (depth === 0) note('question', performance.now() - asking);
    const answer: unknown = await coming;
    // What is done with the answer is done in the next few turns of this very task.
    const start = performance.now();
    let turns = 40;
    // Turns of a promise, not of `queueMicrotask`: that is a question to the window, and forty of them cost Firefox a fifth of a millisecond.
    const done = Promise.resolve();
    const turn = (): void => {
      turns -= 1;
      if (turns > 0) void done.then(turn);
      else {
        note('answer', performance.now() - start);
        tell();
      }
    };
    void done.then(turn);
    return answer;
  };
}
