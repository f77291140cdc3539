import { browser } from 'wxt/browser';
import type { Pressed } from '@/lib/domain/pressed';
import { loadWords } from './load-words';
import { press } from './pressed';

/** Entries of the browser's own menu: over selected words, and anywhere else on a page. */
const entries = [
  { id: 'selection', contexts: ['selection'], title: 'popup.check-selection' },
  { id: 'page', contexts: ['page', 'frame'], title: 'popup.check-page' },
] as const;

/** The command of the manifest that checks what is selected, or the page. */
const command = 'check';

/** Puts our entries into the browser's menu in the user's language, and none in discreet mode; again when that changes. Firefox for Android has no such menu. */
export async function drawCheckMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  const { words, isDiscreet } = await loadWords({});
  await browser.contextMenus.removeAll();
  if (isDiscreet) return;
  for (const { id, contexts, title } of entries) {
    browser.contextMenus.create({ id, contexts: [...contexts], title: words[title] ?? '' });
  }
}

/** Answers presses in the browser's menu and on the keyboard. Call once, in the first turn of the background. */
export function answerPresses(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    const entry = entries.find(({ id }) => id === menuItemId);
    if (entry) pressIn(entry.id, tab?.id);
  });
  browser.commands?.onCommand.addListener((pressed, tab) => {
    if (pressed === command) pressIn('either', tab?.id);
  });
}

function pressIn(what: Pressed, tabId: number | undefined): void {
  if (tabId !== undefined)
    press(what, tabId).catch((error) => console.debug('nothing could be opened to show what was found', error));
}
