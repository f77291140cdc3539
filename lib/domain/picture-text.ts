/** Languages whose letters we can read in a picture, BCP 47; most readers first. */
export const pictureLanguages = ['en', 'es', 'ro', 'pt', 'uk', 'ru', 'fr', 'de', 'it', 'pl', 'hu', 'bg'] as const;

export type PictureLanguage = (typeof pictureLanguages)[number];

/** One or two languages for one picture, the chief one first. More would only slow the reading down. */
export type PictureLanguages = readonly [PictureLanguage] | readonly [PictureLanguage, PictureLanguage];

/** Why a picture gave no words: what the reader is told to do depends on it. */
export type PictureTrouble =
  | 'not-a-picture'
  | 'too-small'
  | 'too-large'
  | 'nothing'
  | 'no-data'
  | 'no-memory'
  | 'stopped'
  | 'failed';

/** What came of reading a picture. `confidence` is 0 to 100, the mean over the letters; below `unsureBelow` many may be wrong. */
export type PictureReading =
  | { readonly kind: 'read'; readonly text: string; readonly confidence: number }
  | { readonly kind: 'unread'; readonly why: PictureTrouble };

/** Chosen, not measured: Tesseract's own measure of how sure it is, below which the reader is asked to look twice. */
export const unsureBelow = 75;

/** Whether letters of this language can be read in a picture. */
export function isPictureLanguage(code: string): code is PictureLanguage {
  return pictureLanguages.some((known) => known === code);
}

/** The first of these languages that can be read in a picture, else English. */
export function firstPictureLanguage(codes: readonly string[]): PictureLanguage {
  return codes.map((code) => code.toLowerCase().split(/[-_]/u, 1)[0] ?? '').find(isPictureLanguage) ?? 'en';
}
