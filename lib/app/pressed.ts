import { browser } from 'wxt/browser';
import type { Pressed } from '@/lib/domain/pressed';

/** What was pressed for in which tab, until the popup takes it. It waits a moment at most, so it need not outlive the background. */
const waiting = new Map<number, Pressed>();

/**
 * Opens the popup to have something read in a tab. Must be called straight from a press, before anything is waited for, or
 * Firefox refuses to open it. Where a browser opens no popup by itself, it comes as a small window.
 */
export async function press(what: Pressed, tabId: number): Promise<void> {
  waiting.set(tabId, what);
  try {
    await browser.action.openPopup();
  } catch (error) {
    console.debug('the popup opens as a window', error);
    const url = browser.runtime.getURL(`/popup.html?tab=${tabId}`);
    await browser.windows.create({ url, type: 'popup', width: 400, height: 640 });
  }
}

/** What the popup is to have read now, if anything; asked once. */
export function takePressed({ tabId }: { readonly tabId: number }): { readonly what?: Pressed } {
  const what = waiting.get(tabId);
  waiting.delete(tabId);
  return what === undefined ? {} : { what };
}
