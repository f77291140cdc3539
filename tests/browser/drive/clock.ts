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

/** Sets the clocks of our pages, as they are opened, and of the background, which must be told anew after each sleep. What is open at this hour is told by them. */
export async function clockAt(driver: ChromiumDriver, time: string): Promise<() => Promise<void>> {
  const by = Date.parse(time) - Date.now();
  await driver.context.addInitScript(shift, by);
  return async () => (await driver.background()).evaluate(shift, by);
}
