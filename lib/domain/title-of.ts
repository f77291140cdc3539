import type { Offer } from './offer';

const longestTitle = 120;

/** What an offer is called where it is listed: its title, else how it begins. */
export function titleOf({ title, text, messages }: Offer): string {
  const words = title || text || messages.at(-1)?.text || '';
  return words.length > longestTitle ? `${words.slice(0, longestTitle).replace(/\p{Surrogate}$/u, '')}…` : words;
}
