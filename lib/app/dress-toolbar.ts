import { browser } from 'wxt/browser';
import { loadSettings } from './load-settings';
import { loadWords } from './load-words';
import { showBadges } from './show-badge';

const sizes = [16, 32, 48];

/** Gives the button in the toolbar its name and sign as the settings want them: ours, or a neutral name and a plain dot. */
export async function dressToolbar(): Promise<void> {
  const { words, isDiscreet = false } = await loadWords({});
  const path = Object.fromEntries(sizes.map((size) => [size, `/icon/${isDiscreet ? 'dot-' : ''}${size}.png`]));
  await browser.action.setTitle({ title: words.name ?? '' });
  // Firefox for Android shows no icon of an extension.
  if (typeof browser.action.setIcon !== 'function') return;
  try {
    await browser.action.setIcon({ path });
  } catch (error) {
    // The choice stands all the same, and so does the rest of what it changes.
    console.warn('the button in the toolbar keeps its icon', error);
  }
}

/** The same when the background starts: what was set before may be forgotten, and what comes with the installation is ours. */
export async function dressToolbarAtStart(): Promise<void> {
  if ((await loadSettings()).isDiscreet) await dressToolbar();
}

/** Discreet mode was chosen or left: the button and all its numbers change at once. */
export async function redressToolbar(): Promise<void> {
  await Promise.all([dressToolbar(), showBadges()]);
}
