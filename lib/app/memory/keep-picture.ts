import { browser } from 'wxt/browser';
import { fromBase64 } from '@/lib/domain/base64';
import type { EvidenceId } from '@/lib/domain/evidence';
import { cutFor, type PlaceInWindow } from '@/lib/domain/place-in-window';
import { whereMessage } from '@/lib/domain/where-message';
import { readEvidence } from '@/lib/memory/evidence';
import { addPicture } from '@/lib/memory/kept-pictures';
import { isSameAddress } from '../remember-page';
import { withMemory } from './with-memory';

/** JPEG, good enough to read small print in. */
const quality = 0.85;

/**
 * Keeps a picture of what the tab shows with evidence that was made of it, cut to the offer where it is known where that stands. Only
 * straight after a press: that gives the permission. Answers false where the browser gave none, or the tab shows another page by now.
 */
export async function keepPicture({
  tabId,
  evidence,
}: {
  readonly tabId: number;
  readonly evidence: EvidenceId;
}): Promise<{ readonly isKept: boolean }> {
  const kept = await withMemory((memory) => readEvidence(memory, evidence));
  const shot = kept && (await capture(tabId, kept.offer.url));
  if (!shot) return { isKept: false };
  const place = kept.offer.kind === 'offer' ? undefined : await placeOf(tabId, kept.offer.id);
  const bytes = place ? await cropped(shot, place) : shot;
  const isKept = await withMemory((memory) => addPicture(memory, evidence, Date.now(), bytes));
  return { isKept: isKept === true };
}

/** What the tab shows just now, as the bytes of a JPEG. */
async function capture(tabId: number, url: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const tab = await browser.tabs.get(tabId);
  if (!tab.active || (tab.url !== undefined && !isSameAddress(tab.url, url))) return undefined;
  try {
    const options = { format: 'jpeg', quality: quality * 100 } as const;
    const address = await browser.tabs.captureVisibleTab(tab.windowId, options);
    return fromBase64(address.slice(address.indexOf(',') + 1));
  } catch (error) {
    // Pages of the browser and of shops for extensions cannot be pictured, nor any page without a press on our button.
    console.debug('no picture of this tab', error);
    return undefined;
  }
}

/** Where the offer stands in the window, as our script in the page says; `undefined` where none of ours reads the page. */
async function placeOf(tabId: number, offer: string): Promise<PlaceInWindow | undefined> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, whereMessage(offer), { frameId: 0 });
    return isPlace(answer) ? answer : undefined;
  } catch (error) {
    console.debug('nobody reads this tab', error);
    return undefined;
  }
}

async function cropped(bytes: Uint8Array<ArrayBuffer>, place: PlaceInWindow): Promise<Uint8Array<ArrayBuffer>> {
  const whole = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  const cut = cutFor(place, whole);
  const canvas = cut && new OffscreenCanvas(cut.width, cut.height);
  const context = canvas?.getContext('2d');
  if (!cut || !canvas || !context) return bytes;
  context.drawImage(whole, cut.x, cut.y, cut.width, cut.height, 0, 0, cut.width, cut.height);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  return new Uint8Array(await blob.arrayBuffer());
}

/** The page can reach into what our script measures, so its shape is looked at. */
function isPlace(value: unknown): value is PlaceInWindow {
  const isSized = (one: unknown, ...names: readonly string[]): one is object =>
    typeof one === 'object' && one !== null && names.every((name) => Number.isFinite(Reflect.get(one, name)));
  return isSized(value, 'x', 'y', 'width', 'height') && 'window' in value && isSized(value.window, 'width', 'height');
}
