/** Time and turns of the browser, as far as reading needs them. Tests bring their own. */
export interface Surroundings {
  /** Milliseconds from any fixed start. */
  readonly now: () => number;
  /** Runs after so many milliseconds; the answer takes it back. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  /** Runs when the browser has nothing better to do, a second from now at the latest; the answer takes it back. */
  readonly idle: (run: () => void) => () => void;
  /** Tells which elements come near the screen and leave it; absent where that cannot be known. */
  readonly sight: ((onSight: (element: Element, isNear: boolean) => void) => Sight) | undefined;
}

export interface Sight {
  /** Tells once at once, and again with every change. */
  readonly follow: (element: Element) => void;
  readonly leave: (element: Element) => void;
  readonly end: () => void;
}

/** How far below and above the screen counts as near. */
const near = '300px 0px';

/** The surroundings of a live page. */
export function surroundingsOf(view: Window & typeof globalThis): Surroundings {
  const later = (milliseconds: number, run: () => void): (() => void) => {
    const timer = view.setTimeout(run, milliseconds);
    return () => view.clearTimeout(timer);
  };
  // Taken once: in Firefox every question to a page's window has its price.
  const { performance } = view;
  return {
    now: () => performance.now(),
    later,
    idle: (run) => {
      // Safari has no idle callbacks.
      if (typeof view.requestIdleCallback !== 'function') return later(16, run);
      const turn = view.requestIdleCallback(run, { timeout: 1_000 });
      return () => view.cancelIdleCallback(turn);
    },
    sight:
      typeof view.IntersectionObserver === 'function'
        ? (onSight) => {
            const observer = new view.IntersectionObserver(
              (changes) => {
                for (const { target, isIntersecting } of changes) onSight(target, isIntersecting);
              },
              { rootMargin: near },
            );
            return {
              follow: (element) => observer.observe(element),
              leave: (element) => observer.unobserve(element),
              end: () => observer.disconnect(),
            };
          }
        : undefined,
  };
}
