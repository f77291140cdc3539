/** Pages change all the time; marks follow a change within this time. In milliseconds. */
const patience = 120;

/**
 * Calls `settle` soon after anything may have moved: once for many changes, and never while nothing changes.
 * @param signal ends all watching
 * @param turned called before, when the window has another size or direction and nothing measured before holds
 * @returns calls it at once, and thereby instead of every call that is waiting
 */
export function whenMoved(document: Document, signal: AbortSignal, settle: () => void, turned: () => void): () => void {
  let isWaiting = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const now = (): void => {
    isWaiting = false;
    clearTimeout(pause);
    pause = undefined;
    if (!signal.aborted) settle();
  };
  const run = (): void => {
    if (isWaiting) now();
  };
  /** In the next frame, before it is drawn: marks must not lag behind what moves in a box of its own. */
  const soon = (): void => {
    if (isWaiting || signal.aborted) return;
    isWaiting = true;
    requestAnimationFrame(run);
  };
  /** After the next frame: then the page's layout is done, and asking for it does not make it be done twice. */
  const afterFrame = (): void => {
    if (isWaiting || signal.aborted) return;
    isWaiting = true;
    requestAnimationFrame(() => void setTimeout(run));
  };
  const later = (): void => {
    pause ??= setTimeout(() => {
      pause = undefined;
      afterFrame();
    }, patience);
  };
  /** With the page itself marks move by themselves; only what covers them may have changed. */
  const scrolled = ({ target }: Event): void => (target === document ? afterFrame() : soon());

  const changed = new MutationObserver((records) => {
    if (records.some(({ attributeName }) => attributeName === 'dir')) turned();
    later();
  });
  changed.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'dir', 'hidden', 'open', 'style'],
  });
  const grown = new ResizeObserver(soon);
  grown.observe(document.documentElement);
  if (document.body) grown.observe(document.body);
  const options = { passive: true, signal };
  addEventListener('resize', turned, options);
  addEventListener('resize', soon, options);
  addEventListener('scroll', scrolled, { ...options, capture: true });
  // Pictures that arrive and things that slide move the words beside them without any change of the tree.
  for (const kind of ['load', 'transitionend', 'animationend']) {
    document.addEventListener(kind, later, { ...options, capture: true });
  }
  signal.addEventListener('abort', () => {
    changed.disconnect();
    grown.disconnect();
    clearTimeout(pause);
  });
  return now;
}
