import { browser } from 'wxt/browser';
import type { OpenPage } from './open-page';
import { unlessGone } from './unless-gone';

/** Puts the overlay's code into the page that asks, and into no page that may have taken its place. */
export async function loadOverlay({ tabId, documentId }: OpenPage): Promise<{ loaded: boolean }> {
  // Firefox before 141 does not name documents.
  const target = documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
  const loaded = await unlessGone(() => browser.scripting.executeScript({ target, files: ['/overlay.js'] }));
  return { loaded };
}
