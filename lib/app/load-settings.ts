import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { lockMinutes, seenDays } from '@/lib/domain/retention';
import { defaultSettings, type Settings } from '@/lib/domain/settings';

export const settingsKey = 'settings';

const language = v.optional(v.pipe(v.string(), v.maxLength(35)));
const country = v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u)));
const list = v.array(v.string());
const choices = v.record(v.pipe(v.string(), v.maxLength(60)), v.boolean());
const flag = v.optional(v.boolean());
const retention = v.object({
  isSeenOn: v.boolean(),
  seenDays: v.picklist(seenDays),
  isSeenInMessages: v.boolean(),
  lockMinutes: v.picklist(lockMinutes),
});
const plainObject = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value)),
  v.record(v.string(), v.unknown()),
);

/** What the user has chosen. A value that was damaged on disk counts as not chosen, and a warning says which. */
export async function loadSettings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(settingsKey))[settingsKey];
  return parseSettings(stored);
}

/** Reads stored settings, whatever they are by now. */
export function parseSettings(stored: unknown): Settings {
  const values = readOr('settings', plainObject, stored, {});
  const chosenLanguage = readOr('settings.language', language, values.language, undefined);
  const isOn = (name: 'isEasyRead' | 'isTeen' | 'isDiscreet') =>
    readOr(`settings.${name}`, flag, values[name], undefined) === true;
  const chosenCountry = readOr('settings.country', country, values.country, undefined);
  return {
    offHosts: readOr('settings.offHosts', list, values.offHosts, [...defaultSettings.offHosts]),
    sites: readOr('settings.sites', choices, values.sites, { ...defaultSettings.sites }),
    dismissed: readOr('settings.dismissed', list, values.dismissed, [...defaultSettings.dismissed]),
    retention: readOr('settings.retention', retention, values.retention, { ...defaultSettings.retention }),
    ...(chosenLanguage === undefined ? {} : { language: chosenLanguage }),
    ...(chosenCountry === undefined ? {} : { country: chosenCountry }),
    ...(isOn('isEasyRead') ? { isEasyRead: true } : {}),
    ...(isOn('isTeen') ? { isTeen: true } : {}),
    ...(isOn('isDiscreet') ? { isDiscreet: true } : {}),
  };
}

/** Nothing stored yet is not damage. */
function readOr<T>(name: string, schema: v.GenericSchema<unknown, T>, value: unknown, instead: T): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  if (value !== undefined) console.warn(`${name} on this device cannot be read and starts afresh`);
  return instead;
}
