/** Messages of one language, by key, in ICU message format. */
export type Catalogue = Readonly<Record<string, string>>;

/** The words a page or the overlay shows itself with. */
export interface Words {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Our sign and our name are hidden: a plain dot, a neutral name. */
  readonly isDiscreet?: true;
  /** Complete: a message the language lacks is given in English. */
  readonly words: Catalogue;
  /** The same words in the language of an offer, for a question to copy; absent when that language has no catalogue. */
  readonly offerWords?: Catalogue;
}

/** One folder of `locales/`: its default export. */
export interface Locale {
  /** BCP 47, lower case: `en`, `es`. */
  readonly language: string;
  /** The language's own name, for the chooser. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Catalogue;
}
