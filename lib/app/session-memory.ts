import { browser } from 'wxt/browser';

/** What outlives the background's sleep but not the browser: kept in memory by the browser, never on disk. Not for private windows. */
export async function recall(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Keeps a value; when there is no room, the value is lost with the background's next sleep, and a warning says so. */
export async function keep(key: string, value: unknown): Promise<void> {
  try {
    await browser.storage.session.set({ [key]: value });
  } catch (error) {
    console.warn(`${key} could not be kept in session memory`, error);
  }
}

export async function forget(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Forgets everything but what is named. */
export async function forgetAllBut(kept: readonly string[]): Promise<void> {
  const all = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(all.filter((key) => !kept.includes(key)));
}
