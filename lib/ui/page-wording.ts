import type { Catalogue, Locale, Words } from '@/lib/domain/catalogue';
import { type Wording, wordingOf } from './words';

/** One language at a time: each is a file of its own, fetched from the extension when it is needed. */
const files = import.meta.glob<Locale>('../../locales/*/index.ts', { import: 'default' });

/** Words that one kind of page alone shows, in `locales/<language>/pages/`: the background carries none of them. */
export type PageWords = 'self-checks' | 'learn' | 'reporting' | 'family' | 'practice' | 'memory' | 'picture-text';

const pageFiles = import.meta.glob<Catalogue>('../../locales/*/pages/*.ts', { import: 'default' });

/**
 * The words of a page of ours: those the background gives, else our own in the first of `languages` that we have. A page that cannot
 * reach the background must still be able to say so. `more` names what this page says beyond the words of all pages.
 */
export async function pageWording(
  asked: Promise<Words>,
  languages: readonly string[],
  more: readonly PageWords[] = [],
): Promise<Wording> {
  return wordingOf(await withPageWords(await commonWords(asked, languages), more));
}

async function commonWords(asked: Promise<Words>, languages: readonly string[]): Promise<Words> {
  try {
    return await asked;
  } catch (error) {
    console.debug('words of the page itself:', error);
    return ownWords(languages);
  }
}

/** Adds the words of some pages, in the language of `words`, else in English. */
export async function withPageWords(words: Words, more: readonly PageWords[]): Promise<Words> {
  const added = await Promise.all(more.flatMap((name) => [pageFile('en', name), pageFile(words.language, name)]));
  return { ...words, words: Object.fromEntries([words.words, ...added].flatMap((some) => Object.entries(some))) };
}

async function pageFile(language: string, name: PageWords): Promise<Catalogue> {
  return (await pageFiles[`../../locales/${language}/pages/${name}.ts`]?.()) ?? {};
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
