import { browser } from 'wxt/browser';
import type { GuidanceRequest } from '@/lib/domain/guidance';
import { helpFragment } from '@/lib/domain/help-address';
import type { OpenPage } from './open-page';

/** Opens our help page beside the page that asks, told of harms and countries only: no word of the offer is in an address. */
export async function openHelp(request: GuidanceRequest, { tabId }: OpenPage): Promise<{ opened: boolean }> {
  const { index, windowId, incognito } = await browser.tabs.get(tabId);
  const url = browser.runtime.getURL(`/help.html#${helpFragment(request)}`);
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
