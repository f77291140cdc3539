import { browser } from 'wxt/browser';
import type { Frame } from '@/lib/domain/picture';

/** Checks what a script of ours gave back out of a page; `undefined` when it is nothing of ours. */
export type ParseFrames = (value: unknown) => readonly Frame[] | undefined;

/** Where pictures are in what is visible of a tab, in shares of it; none where the browser lets no script in. Only straight after a press. */
export async function framesIn(tabId: number, parse: ParseFrames): Promise<readonly Frame[]> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, files: ['/find-pictures.js'] });
    return parse(found?.result) ?? [];
  } catch (error) {
    console.debug('nobody tells where pictures are in this tab', error);
    return [];
  }
}
