import { browser } from 'wxt/browser';
import type { PageView } from '@/lib/domain/picture';
import { framesIn, type ParseFrames } from './frames-in';

/**
 * What was on the screen, until the page of pictures takes it a moment later. It is held in this variable and stored nowhere, not even in
 * session memory: so it is the same in private windows.
 */
let waiting: PageView = { kind: 'none' };

/** More than anyone needs of one screen, and little enough for one message. */
const quality = 92;

/**
 * Takes the visible part of the active tab and where its pictures are, because the user pressed for it, and opens the page of pictures.
 * @param parse checks what came out of the page; `undefined` when it is nothing of ours
 */
export async function viewPictures(
  { tabId }: { readonly tabId: number },
  parse: ParseFrames,
): Promise<{ readonly opened: boolean }> {
  waiting = await see(tabId, parse);
  await browser.tabs.create({ url: browser.runtime.getURL('/pictures.html') });
  return { opened: true };
}

/** What was seen, once. */
export function takeView(): PageView {
  const view = waiting;
  waiting = { kind: 'none' };
  return view;
}

async function see(tabId: number, parse: ParseFrames): Promise<PageView> {
  try {
    const { windowId } = await browser.tabs.get(tabId);
    const image = await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality });
    return { kind: 'seen', image: image.slice(image.indexOf(',') + 1), frames: await framesIn(tabId, parse) };
  } catch (error) {
    console.debug('this tab may not be seen', error);
    return { kind: 'refused' };
  }
}
