import { browser } from 'wxt/browser';

/** Shows what Second Look does and where it can be switched on: once, after it was installed by a person. */
export async function openWelcome(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
