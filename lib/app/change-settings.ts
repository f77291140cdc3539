import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/domain/settings';
import { inTurn } from './in-turn';
import { loadSettings, settingsKey } from './load-settings';

const takeTurn = inTurn();

/** Changes the settings on disk, one change at a time. Rejects when the disk refuses; then nothing has changed. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return takeTurn(async () => {
    const settings = change(await loadSettings());
    await browser.storage.local.set({ [settingsKey]: settings });
    return settings;
  });
}

/** Takes over the choices given; `null` takes a choice back, an absent one stays. */
export function choose(asked: {
  readonly language?: string | null;
  readonly country?: string | null;
  readonly dismissed?: readonly string[];
  readonly sites?: Readonly<Record<string, boolean>>;
}): Promise<Settings> {
  return changeSettings(({ offHosts, dismissed, sites, ...before }) => {
    const language = asked.language === undefined ? before.language : asked.language;
    const country = asked.country === undefined ? before.country : asked.country;
    return {
      offHosts,
      sites: { ...sites, ...asked.sites },
      dismissed: asked.dismissed ?? dismissed,
      ...(language ? { language } : {}),
      ...(country ? { country } : {}),
    };
  });
}
