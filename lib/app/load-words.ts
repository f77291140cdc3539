import { browser } from 'wxt/browser';
import type { Locale, Words } from '@/lib/domain/catalogue';
import { defaultSettings, type Settings } from '@/lib/domain/settings';
import { loadSettings } from './load-settings';
import { reword } from './reword';

/** All catalogues: a service worker cannot load one later. */
const files = import.meta.glob<Locale>('../../locales/*/index.ts', { eager: true, import: 'default' });

export const locales: readonly Locale[] = Object.values(files);

const english = 'en';

/** The words of our pages in the user's language, as the user wants to be spoken to, and, for questions to copy, in an offer's language if we have it. */
export async function loadWords({ offerLanguage }: { readonly offerLanguage?: string }): Promise<Words> {
  const settings = await loadSettings();
  const locale = localeFor([languageInUse(settings)]) ?? localeFor([english]);
  if (!locale) throw new Error('no words: locales/en is missing');
  const offer = offerLanguage === undefined ? undefined : localeFor([offerLanguage]);
  const { language, direction } = locale;
  return {
    language,
    direction,
    words: complete(locale, settings),
    // Questions to copy are for someone else, and are not said in another way.
    ...(offer ? { offerWords: complete(offer, defaultSettings) } : {}),
    ...(settings.isDiscreet ? { isDiscreet: true } : {}),
  };
}

/** The language chosen, else the first of the browser's that we have, else English. */
export function languageInUse({ language }: Pick<Settings, 'language'>): string {
  const wanted = [language ?? '', browser.i18n.getUILanguage(), ...navigator.languages];
  return localeFor(wanted)?.language ?? english;
}

function localeFor(languages: readonly string[]): Locale | undefined {
  const wanted = languages.map((language) => language.toLowerCase().split(/[-_]/u, 1)[0]);
  return wanted.map((code) => locales.find(({ language }) => language === code)).find((locale) => locale !== undefined);
}

/** A message not yet translated is given in English rather than as its key. */
function complete({ words }: Locale, settings: Settings): Locale['words'] {
  return reword(words, localeFor([english])?.words ?? {}, settings);
}
