import type { Wording } from '../words';

/** What a country is called in the reader's language; `EU` and `INT` have names of their own. */
export function countryName({ language, say }: Wording, code: string): string {
  if (code === 'EU') return say('help.country.eu');
  if (code === 'INT') return say('help.country.international');
  return nameOf(language, 'region', code);
}

/** What a language is called in the reader's language. */
export function languageName({ language }: Wording, code: string): string {
  return nameOf(language, 'language', code);
}

function nameOf(language: string, type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames([language, 'en'], { type, fallback: 'code' }).of(code) ?? code;
  } catch (error) {
    // Thrown for anything that is not shaped like a code.
    if (error instanceof RangeError) return code;
    throw error;
  }
}
