import english from '@/locales/en';
import spanish from '@/locales/es';

const catalogues = { en: english.words, es: spanish.words };

/** Words as the extension shows them, for what has no placeholder. */
export function say(key: string, language: keyof typeof catalogues = 'en'): string {
  const message = catalogues[language][key];
  if (message === undefined) throw new Error(`no such word: ${key}`);
  return message;
}
