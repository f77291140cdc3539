import type { PictureLanguages, PictureReading } from '@/lib/domain/picture-text';

/** What the page asks its worker, once. */
export interface ReadAsk {
  readonly picture: Blob;
  readonly languages: PictureLanguages;
}

/** What the worker says: how far it is, in whole per cent from 1, which means that the picture was opened, and at last what came of it. */
export type ReadTold =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'done'; readonly reading: PictureReading };
