import { bodyOf } from '../dom';

/** What may change what is read. Of attributes only the rare ones: classes and styles change all the time. */
const telling = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'open'],
};

/** The changes of a page, wherever they are to be seen. */
export interface Changes {
  /** Follows the page's body as it is now, and these shadow roots. Answers whether one of them was not followed before. */
  readonly follow: (roots: readonly ShadowRoot[]) => boolean;
  readonly end: () => void;
}

/** @param note called with what changed, many changes at a time */
export function changesOf(
  document: Document,
  view: Window & typeof globalThis,
  note: (changes: readonly MutationRecord[]) => void,
): Changes {
  const observer = new view.MutationObserver(note);
  let followed = new Set<Node>();
  const end = (): void => {
    observer.disconnect();
    followed = new Set();
  };
  return {
    follow: (roots) => {
      const body = bodyOf(document);
      if (!body) return false;
      // A page may put another body in the place of the old one.
      if (!followed.has(body)) end();
      const fresh = [body, ...roots].filter((one) => !followed.has(one));
      for (const one of fresh) {
        observer.observe(one, telling);
        followed.add(one);
      }
      return fresh.length > 0;
    },
    end,
  };
}
