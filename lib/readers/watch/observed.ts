/** Where changes of a page are seen: in its body and in the shadow roots one says. */
export interface Observed {
  /** Nothing new when it is this body already. */
  readonly body: (body: Element | undefined) => void;
  readonly shadow: (shadow: ShadowRoot) => void;
  readonly end: () => void;
}

const everything = { childList: true, subtree: true, characterData: true } as const;

export function observedIn(
  view: Window & typeof globalThis,
  note: (changes: readonly MutationRecord[]) => void,
): Observed {
  const observer = new view.MutationObserver((changes) => note(changes));
  let observed: Element | undefined;
  let shadows = new WeakSet<ShadowRoot>();
  const end = (): void => {
    observer.disconnect();
    observed = undefined;
    shadows = new WeakSet();
  };
  return {
    body: (body) => {
      if (!body || body === observed) return;
      end();
      observer.observe(body, everything);
      observed = body;
    },
    shadow: (shadow) => {
      if (shadows.has(shadow)) return;
      shadows.add(shadow);
      observer.observe(shadow, everything);
    },
    end,
  };
}
