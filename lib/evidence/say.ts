/** Words a file is written with: those of a language, ready to be said. The wording of the pages is one. */
export interface Say {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly sayFirst: (keys: readonly string[]) => string;
}
