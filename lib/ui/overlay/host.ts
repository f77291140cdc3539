/** How often a page may take our element away before we give up: a page that fights wins, and loses no speed over it. */
const mostReturns = 3;

/** The element in the page that holds everything we draw. The page can see that it is there, and nothing of what is in it. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Takes it away for good. */
  readonly remove: () => void;
}

/**
 * Puts our element into the page, at its upper left corner and without size. `open` only in the practice build, whose tests look inside.
 * @param styles style sheets as text
 */
export function mountHost(document: Document, mode: ShadowRootMode, styles: string): Host {
  const element = document.createElement('div');
  // Set inline and important: a page that says `* { all: revert !important }` does not reach it.
  for (const [property, value] of Object.entries({
    all: 'initial',
    position: 'absolute',
    top: '0',
    left: '0',
    width: '0',
    height: '0',
    'z-index': '2147483647',
  })) {
    element.style.setProperty(property, value, 'important');
  }
  const shadow = element.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  document.documentElement.append(element);

  let returns = 0;
  const watcher = new MutationObserver(() => {
    if (element.isConnected) return;
    returns += 1;
    if (returns > mostReturns) watcher.disconnect();
    else document.documentElement.append(element);
  });
  watcher.observe(document.documentElement, { childList: true });
  return {
    element,
    root: shadow,
    remove: () => {
      watcher.disconnect();
      element.remove();
    },
  };
}
