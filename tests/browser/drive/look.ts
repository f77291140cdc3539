import type { Seen } from './driver';

/** What to look for: a CSS selector, a text it must contain, and whether to bring the first match into view. */
export interface Wanted {
  readonly selector: string;
  readonly text?: string;
  readonly scroll?: boolean;
}

/** Runs in the page, serialised, so everything it needs stands inside it. Finds in open shadow roots too. */
export function look({ selector, text = '', scroll = false }: Wanted): Seen[] {
  const found: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (let root = roots.shift(); root; root = roots.shift()) {
    found.push(...root.querySelectorAll(selector));
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  const matches = found.filter((element) => (element.textContent ?? '').includes(text));
  const first = matches.find((element) => element.getClientRects().length > 0);
  if (scroll && first) first.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return matches.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const shown = element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    return { text: shown.replace(/\s+/gu, ' ').trim(), attributes, box: { x, y, width, height } };
  });
}

/**
 * A function and its argument as one expression, so that both browsers are asked in the same way.
 * `__name` is what the TypeScript loader of our scripts wraps around functions.
 */
export function expression<A, R>(run: (argument: A) => R, argument: A): string {
  return `(() => { const __name = (named) => named; return (${run.toString()})(${JSON.stringify(argument) ?? 'undefined'}); })()`;
}
