import type { Locale, Words } from '@/lib/domain/catalogue';
import { type Wording, wordingOf } from './words';

/** One language at a time: each is a file of its own, fetched from the extension when it is needed. */
const files = import.meta.glob<Locale>('../../locales/*/index.ts', { import: 'default' });

/**
 * The words of a page of ours: those the background gives, else our own in the first of `languages` that we have. A page that cannot
 * reach the background must still be able to say so.
 */
export async function pageWording(asked: Promise<Words>, languages: readonly string[]): Promise<Wording> {
  try {
    return wordingOf(await asked);
  } catch (error) {
    console.debug('words of the page itself:', error);
    return wordingOf(await ownWords(languages));
  }
}

/** Words without the background, in the first of these languages that we have, else in English. */
export async function ownWords(languages: readonly string[]): Promise<Words> {
  const known = [...languages, 'en']
    .map((language) => language.toLowerCase().split(/[-_]/u, 1)[0])
    .map((code) => files[`../../locales/${code}/index.ts`])
    .find((load) => load !== undefined);
  if (!known) throw new Error('no words: locales/en is missing');
  return known();
}
