import type { PracticeItem } from '@/lib/domain/practice';

/** One language at a time: each is a file of its own, fetched from the extension when it is chosen. */
const files = import.meta.glob<readonly PracticeItem[]>('../../../locales/*/practice.ts', { import: 'default' });

const fileOf = (language: string): string => `../../../locales/${language}/practice.ts`;

/** A language that has a practice board. */
export interface PracticeLanguage {
  readonly code: string;
  /** What it calls itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Of the languages we speak, those written from the right. */
const rightToLeft: ReadonlySet<string> = new Set(['ar']);

/** Every language that has a board, in the order of their own names. */
export const practiceLanguages: readonly PracticeLanguage[] = Object.keys(files)
  .map((file) => file.split('/').at(-2) ?? '')
  .map((code): PracticeLanguage => ({ code, name: ownName(code), direction: rightToLeft.has(code) ? 'rtl' : 'ltr' }))
  .sort((one, other) => one.name.localeCompare(other.name, 'en'));

/** The items of a language, in the order in which a group goes through them. */
export async function practiceItems(language: string): Promise<readonly PracticeItem[]> {
  const load = files[fileOf(language)];
  if (!load) throw new Error(`no practice board in ${language}`);
  return load();
}

/** What a language calls itself, as a heading would: `Español`. */
function ownName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return `${name.charAt(0).toLocaleUpperCase(code)}${name.slice(1)}`;
}
