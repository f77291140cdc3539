import type { Settings } from '@/lib/domain/settings';
import { homesOf } from '@/lib/engine/extract/homes';
import { isCountry } from '../guess-country';
import { languageInUse } from '../load-words';
import { countryInUse } from '../view-settings';

/**
 * Countries a phone without prefix may be of, likeliest first: that of the site's address (`.es`), the reader's own, those of the offer's language, those
 * of the reader's.
 */
export function homesHere(
  settings: Settings,
  from?: { readonly url: string; readonly language?: string },
): readonly string[] {
  const ending = from ? (new URL(from.url).hostname.split('.').at(-1) ?? '').toUpperCase() : '';
  const site = ending === 'UK' ? 'GB' : ending;
  const languages = [from?.language?.slice(0, 2), languageInUse(settings)].filter((language) => language !== undefined);
  return [...new Set([...(isCountry(site) ? [site] : []), countryInUse(settings).code, ...homesOf(languages)])];
}
