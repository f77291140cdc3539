/** Where a language is spoken among the countries we read offers of: phone numbers without a prefix are tried there. */
const homes: Readonly<Record<string, readonly string[]>> = {
  en: ['GB', 'IE', 'US'],
  es: ['ES', 'MX', 'CO', 'AR'],
  ro: ['RO', 'MD'],
  pt: ['PT', 'BR'],
  uk: ['UA'],
  ru: ['RU', 'UA', 'KZ'],
  fr: ['FR', 'BE', 'CH'],
  de: ['DE', 'AT', 'CH'],
  it: ['IT'],
  pl: ['PL'],
  hu: ['HU'],
  bg: ['BG'],
};

/** Most countries a number is tried in. */
const most = 4;

/** Countries a number without prefix may belong to, for texts in these languages. */
export function homesOf(languages: readonly string[]): readonly string[] {
  return [...new Set(languages.flatMap((language) => homes[language] ?? []))].slice(0, most);
}
