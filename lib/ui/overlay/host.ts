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
 * Puts our element into the page, at its upper left corner and without size, under a name of its own each time and without attributes.
 * `open` only in the practice build, whose tests look inside.
 * @param styles style sheets as text
 * @param onStir called when something has come to where our element stands, or has left it
 */
export function mountHost(document: Document, mode: ShadowRootMode, styles: string, onStir: () => void): Host {
  const element = document.createElement(randomName());
  const shadow = element.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  rootOf(document)?.append(element);

  let returns = 0;
  let isOver = false;
  const watcher = new MutationObserver(() => {
    onStir();
    const home = rootOf(document);
    if (isOver || !home || element.parentNode === home) return;
    returns += 1;
    if (returns > mostReturns) {
      watcher.disconnect();
      return;
    }
    home.append(element);
    // A page may have replaced its root element: then the new one is to be watched.
    watcher.observe(home, { childList: true });
  });
  watcher.observe(document, { childList: true });
  const home = rootOf(document);
  if (home) watcher.observe(home, { childList: true });
  return {
    element,
    root: shadow,
    remove: () => {
      isOver = true;
      watcher.disconnect();
      element.remove();
    },
  };
}

/** Not `document.documentElement`: a form or picture of the page may have that name, and then stands in for it. */
function rootOf(document: Document): Element | undefined {
  const root: unknown = Reflect.get(Document.prototype, 'documentElement', document);
  return root instanceof Element ? root : undefined;
}

/** A custom element's name, which no style of the page is written for and no script can look for. */
function randomName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    String.fromCharCode(97 + (byte % 26)),
  );
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}
