import type { ChromiumDriver } from './chromium';

/** Runs in a page or in the background, once: from here on its clock is ahead by so many milliseconds. */
function shift(by: number): void {
  if ('isShifted' in globalThis) return;
  const real = Date;
  const now = (): number => real.now() + by;
  Object.assign(globalThis, {
    isShifted: true,
    Date: new Proxy(real, {
      construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
      get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
    }),
  });
}

/** A clock that was set. */
export interface Clock {
  /** Tells the background, which must be told anew after each sleep. What is open at this hour is told by it. */
  readonly tell: () => Promise<void>;
  /** Gives new pages the time again; before the browser goes to the next. */
  readonly end: () => Promise<void>;
}

/** Sets the clocks of our pages, as they are opened. */
export async function clockAt(driver: ChromiumDriver, time: string): Promise<Clock> {
  const by = Date.parse(time) - Date.now();
  const script = await driver.context.addInitScript(shift, by);
  return { tell: async () => (await driver.background()).evaluate(shift, by), end: () => script.dispose() };
}
