import { browser } from 'wxt/browser';

/** Keeps what is on disk from content scripts, which a page may have taken over. Firefox has no such lock; what is secret there, the passphrase of the settings, is sealed. */
export async function keepFromPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
