import { browser } from 'wxt/browser';
import type { OpenPage } from './open-page';

/** Opens a page of ours beside the page that asks. `address` is `help.html#...`; no word of the offer may be in it. */
export async function openBeside(
  address: `${'help' | 'report'}.html#${string}`,
  { tabId }: OpenPage,
): Promise<{ opened: boolean }> {
  const { index, windowId, incognito } = await browser.tabs.get(tabId);
  const url = browser.runtime.getURL(`/${address}`);
  // Extension pages cannot stand in a private window; the browser picks an ordinary one.
  const beside = incognito ? { url } : { url, index: index + 1, windowId, openerTabId: tabId };
  try {
    await browser.tabs.create(beside);
  } catch {
    // Firefox for Android knows neither windows nor openers of tabs.
    await browser.tabs.create({ url });
  }
  return { opened: true };
}
