/** Pages change all the time; marks follow a change within this time. In milliseconds. */
const patience = 120;

/**
 * Calls `settle` in the next frame after anything may have moved: once for many changes, and never while nothing changes.
 * @param signal ends all watching
 * @param turned called before, when the window has another size or direction and nothing measured before holds
 * @returns asks for a call as well
 */
export function whenMoved(document: Document, signal: AbortSignal, settle: () => void, turned: () => void): () => void {
  let isWaiting = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const soon = (): void => {
    if (isWaiting || signal.aborted) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      if (!signal.aborted) settle();
    });
  };
  const later = (): void => {
    pause ??= setTimeout(() => {
      pause = undefined;
      soon();
    }, patience);
  };

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
  addEventListener('scroll', soon, { ...options, capture: true });
  // Pictures that arrive and things that slide move the words beside them without any change of the tree.
  for (const kind of ['load', 'transitionend', 'animationend']) {
    document.addEventListener(kind, later, { ...options, capture: true });
  }
  signal.addEventListener('abort', () => {
    changed.disconnect();
    grown.disconnect();
    clearTimeout(pause);
  });
  return soon;
}
