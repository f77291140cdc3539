import { options } from 'preact';

/** Hands that lead a surface to a state that only a reader's presses reach. */
export interface Hands {
  /** Presses what is there or still to come. */
  readonly press: (selector: string) => Promise<void>;
  /** Writes into a field. */
  readonly write: (selector: string, text: string) => Promise<void>;
  readonly sees: (selector: string) => boolean;
}

/** Milliseconds until what was pressed for counts as missing: what is loaded for the first time takes its time. */
const patience = 10_000;

/** A turn of the browser: what a press asked for is drawn then. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Hands within an element. What does not come for some seconds is an error, which names it. */
export function handsIn(root: ParentNode): Hands {
  const awaited = async (selector: string): Promise<HTMLElement> => {
    for (const end = Date.now() + patience; Date.now() < end; ) {
      const found = root.querySelector<HTMLElement>(selector);
      if (found) return found;
      await turn();
    }
    throw new Error(`nothing came that is ${selector}`);
  };
  return {
    press: async (selector) => {
      (await awaited(selector)).click();
      await turn();
    },
    write: async (selector, text) => {
      const field = await awaited(selector);
      if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await turn();
    },
    sees: (selector) => root.querySelector(selector) !== null,
  };
}

/**
 * Lets presses that no person made through the guard of the panel, on the workbench alone: it hands each event on as one that claims to be
 * trusted. What stands in a page of somebody else never does this.
 */
export function pressAsPerson(): void {
  options.event = (event) =>
    new Proxy(event, {
      get: (real, name) => {
        if (name === 'isTrusted') return true;
        const value: unknown = Reflect.get(real, name, real);
        return typeof value === 'function' ? value.bind(real) : value;
      },
    });
}
