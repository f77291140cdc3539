import type { PictureLanguage } from '@/lib/domain/picture-text';

/** The data of a language and what Tesseract calls it. */
export interface LanguageData {
  readonly name: string;
  /** The data, gzip in base64, in a file of its own that is loaded only when it is asked for. */
  readonly load: () => Promise<{ readonly default: string }>;
}

/** The data of every language we read; `scripts/build/picture-text.ts` says where it comes from. */
export const languageData: Readonly<Record<PictureLanguage, LanguageData>> = {
  en: { name: 'eng', load: () => import('virtual:second-look/picture-text/eng') },
  es: { name: 'spa', load: () => import('virtual:second-look/picture-text/spa') },
  ro: { name: 'ron', load: () => import('virtual:second-look/picture-text/ron') },
  pt: { name: 'por', load: () => import('virtual:second-look/picture-text/por') },
  uk: { name: 'ukr', load: () => import('virtual:second-look/picture-text/ukr') },
  ru: { name: 'rus', load: () => import('virtual:second-look/picture-text/rus') },
  fr: { name: 'fra', load: () => import('virtual:second-look/picture-text/fra') },
  de: { name: 'deu', load: () => import('virtual:second-look/picture-text/deu') },
  it: { name: 'ita', load: () => import('virtual:second-look/picture-text/ita') },
  pl: { name: 'pol', load: () => import('virtual:second-look/picture-text/pol') },
  hu: { name: 'hun', load: () => import('virtual:second-look/picture-text/hun') },
  bg: { name: 'bul', load: () => import('virtual:second-look/picture-text/bul') },
};
