import type { Words } from '@/lib/domain/catalogue';
import { ownWords, type PageWords, withPageWords } from '@/lib/ui/page-wording';
import { type Wording, wordingOf } from '@/lib/ui/words';

/** Where one state is drawn, and in which words. */
export interface Scene {
  readonly words: Words;
  readonly wording: Wording;
  /** The same words with those of an offer's language beside them. */
  readonly wordingFor: (offerLanguage: string) => Wording;
  /** The words of every page in another language. */
  readonly wordingIn: (language: string) => Promise<Wording>;
  readonly root: HTMLElement;
}

/** Draws one state of a surface; resolves once it is there. */
export type State = (scene: Scene) => void | Promise<void>;

/** All invented offers are in Spanish. */
const offerLanguage = 'es';

/** A scene in one language, with the words of all pages and without the background. */
export async function sceneIn(language: string, root: HTMLElement): Promise<Scene> {
  const [words, offer] = await Promise.all([allWords(language), ownWords([offerLanguage])]);
  return sceneWith({ ...words, offerWords: offer.words }, root);
}

/** The same scene for a reader who hides our sign and our name. */
export function discreet({ words, root }: Scene): Scene {
  const hidden = Object.entries(words.words).flatMap(([key, message]) =>
    key.startsWith('discreet.') ? [[key.slice('discreet.'.length), message] as const] : [],
  );
  return sceneWith({ ...words, isDiscreet: true, words: { ...words.words, ...Object.fromEntries(hidden) } }, root);
}

function sceneWith(words: Words, root: HTMLElement): Scene {
  return {
    words,
    wording: wordingOf(words),
    wordingFor: (language) => wordingOf(words, language),
    wordingIn: async (language) => wordingOf(await allWords(language)),
    root,
  };
}

/** Words of all pages, which stand side by side here. */
const pageWords: readonly PageWords[] = [
  'self-checks',
  'learn',
  'reporting',
  'family',
  'practice',
  'memory',
  'notebook',
  'look-up',
  'watch-list',
  'pictures',
  'picture-text',
  'evidence',
];

async function allWords(language: string): Promise<Words> {
  return withPageWords(await ownWords([language]), pageWords);
}
