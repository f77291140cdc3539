import { isGone } from '@/lib/bridge/ask';
import { whenToldToStop } from '@/lib/bridge/told';

/** What of the browser decides how long a page is read. */
export interface Stage {
  readonly window: EventTarget;
  readonly document: EventTarget & { readonly prerendering?: boolean };
  /** The global object of our isolated world, which scripts of ours in this page share and the page does not see. */
  readonly world: object;
}

/** Where the script that reads this page leaves the way to stop it. */
const readingKey = Symbol.for('second-look:reading');

/** How often to look whether the extension is still there: nobody tells an orphaned script. In milliseconds. */
const glance = 5_000;

/**
 * Begins to read when the page is really shown, and begins anew when it comes back from the back-forward cache. Ends for good when the
 * background says so, when the extension is gone, or when a newer script of ours takes over in this page.
 * @param begin starts one reading; everything it does ends with its signal, and `end` is for it to call when there is nothing to do here
 */
export function whileHere(stage: Stage, begin: (signal: AbortSignal, end: () => void) => void): void {
  const life = new AbortController();
  const end = () => life.abort();
  let visit = new AbortController();

  const arrive = (): void => {
    visit.abort();
    visit = new AbortController();
    if (!life.signal.aborted) begin(AbortSignal.any([life.signal, visit.signal]), end);
  };

  takeOver(stage.world, end);
  whenToldToStop(end, life.signal);
  const watch = setInterval(() => isGone() && end(), glance);
  life.signal.addEventListener('abort', () => clearInterval(watch));
  const { signal } = life;
  stage.window.addEventListener('pageshow', (event) => isFromCache(event) && arrive(), { signal });
  // A page fetched ahead may never be seen by anyone.
  if (stage.document.prerendering)
    stage.document.addEventListener('prerenderingchange', arrive, { once: true, signal });
  else arrive();
}

function takeOver(world: object, end: () => void): void {
  const before: unknown = Reflect.get(world, readingKey);
  if (typeof before === 'function') before();
  Reflect.set(world, readingKey, end);
}

function isFromCache(event: Event): boolean {
  return 'persisted' in event && event.persisted === true;
}
