import { homesOf } from '@/lib/engine/extract/homes';
import { loadSettings } from '../load-settings';
import { languageInUse } from '../load-words';
import { countryInUse } from '../view-settings';

/** Countries a phone number without its prefix may be of, for this user: their own first, then where their language is spoken. */
export async function homesHere(): Promise<readonly string[]> {
  const settings = await loadSettings();
  return [...new Set([countryInUse(settings).code, ...homesOf([languageInUse(settings)])])];
}
