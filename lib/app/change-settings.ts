import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/domain/settings';
import { inTurn } from './in-turn';
import { loadSettings, settingsKey } from './load-settings';
import { mustBeUnlocked } from './lock-settings';
import { type Asked, weakens } from './weakens';

const takeTurn = inTurn();

/** Changes the settings on disk, one change at a time. Rejects when the disk refuses; then nothing has changed. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return takeTurn(async () => {
    const settings = change(await loadSettings());
    await browser.storage.local.set({ [settingsKey]: settings });
    return settings;
  });
}

/**
 * Takes over the choices given; `null` takes a choice back, an absent one stays.
 * @throws LockedError when one of them would weaken reading while the lock is closed; then nothing has changed.
 */
export async function choose(asked: Asked): Promise<Settings> {
  if (weakens(asked, await loadSettings())) await mustBeUnlocked();
  return changeSettings((before) => {
    const language = asked.language === undefined ? before.language : asked.language;
    const country = asked.country === undefined ? before.country : asked.country;
    return {
      offHosts: before.offHosts,
      sites: { ...before.sites, ...asked.sites },
      dismissed: asked.dismissed ?? before.dismissed,
      retention: { ...before.retention, ...asked.retention },
      ...(language ? { language } : {}),
      ...(country ? { country } : {}),
      ...((asked.isEasyRead ?? before.isEasyRead) ? { isEasyRead: true } : {}),
      ...((asked.isTeen ?? before.isTeen) ? { isTeen: true } : {}),
      ...((asked.isDiscreet ?? before.isDiscreet) ? { isDiscreet: true } : {}),
    };
  });
}
