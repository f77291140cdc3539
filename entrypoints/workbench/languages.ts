const files = import.meta.glob('../../locales/*/index.ts');

/** Every language we have words in. */
export const languages: readonly string[] = Object.keys(files).map((file) => file.split('/').at(-2) ?? '');

/** What a language calls itself. */
export const nameOf = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
