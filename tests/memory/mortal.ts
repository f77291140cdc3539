import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

/** What the browser is asked to do to a database, each a moment at which it may die. */
const acts = [
  [IDBObjectStore.prototype, 'add'],
  [IDBObjectStore.prototype, 'put'],
  [IDBObjectStore.prototype, 'delete'],
  [IDBObjectStore.prototype, 'clear'],
  [IDBDatabase.prototype, 'transaction'],
  [IDBFactory.prototype, 'deleteDatabase'],
] as const;

/** The browser is gone. */
export class Death extends Error {
  override readonly name = 'Death';
}

/**
 * Lets the browser die before the step of that number: from there on nothing can be asked of a database, until it is `revived`.
 * `steps` counts how many there were.
 */
export function dieBefore(step: number): { readonly steps: () => number; readonly revive: () => void } {
  let done = 0;
  const spies = acts.map(([prototype, name]) => {
    const real: unknown = Reflect.get(prototype, name);
    if (typeof real !== 'function') throw new Error(`no ${name}`);
    return vi
      .spyOn(prototype as unknown as Record<string, (...args: unknown[]) => unknown>, name)
      .mockImplementation(function (this: unknown, ...args: unknown[]) {
        done += 1;
        if (done > step) throw new Death(`before step ${step + 1}`);
        return real.apply(this, args);
      });
  });
  return { steps: () => done, revive: () => spies.forEach((spy) => void spy.mockRestore()) };
}
