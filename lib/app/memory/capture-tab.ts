import { browser } from 'wxt/browser';
import { fromBase64 } from '@/lib/domain/base64';
import type { PlaceInWindow } from '@/lib/domain/place-in-window';
import { whereMessage } from '@/lib/domain/where-message';
import { isSameAddress } from '../remember-page';

/** In hundredths: good enough to read small print in. */
export const shotQuality = 85;

/**
 * What the tab shows just now, as the bytes of a JPEG. Only straight after a press: that gives the permission. `undefined` where the browser
 * gives none, or the tab is not in front or shows another page by now.
 */
export async function captureTab(tabId: number, url: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const tab = await browser.tabs.get(tabId);
  if (!tab.active || (tab.url !== undefined && !isSameAddress(tab.url, url))) return undefined;
  try {
    const options = { format: 'jpeg', quality: shotQuality } as const;
    const address = await browser.tabs.captureVisibleTab(tab.windowId, options);
    return fromBase64(address.slice(address.indexOf(',') + 1));
  } catch (error) {
    // Pages of the browser and of shops for extensions cannot be pictured, nor any page without a press on our button.
    console.debug('no picture of this tab', error);
    return undefined;
  }
}

/** Where the offer stands in the window, as our script in the page says; `undefined` where none of ours reads the page. */
export async function placeInTab(tabId: number, offer: string): Promise<PlaceInWindow | undefined> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, whereMessage(offer), { frameId: 0 });
    return isPlace(answer) ? answer : undefined;
  } catch (error) {
    console.debug('nobody reads this tab', error);
    return undefined;
  }
}

/** The page can reach into what our script measures, so its shape is looked at. */
function isPlace(value: unknown): value is PlaceInWindow {
  const isSized = (one: unknown, ...names: readonly string[]): one is object =>
    typeof one === 'object' && one !== null && names.every((name) => Number.isFinite(Reflect.get(one, name)));
  return isSized(value, 'x', 'y', 'width', 'height') && 'window' in value && isSized(value.window, 'width', 'height');
}
