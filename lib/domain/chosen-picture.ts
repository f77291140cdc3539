import type { RecognisedPicture, RememberedPicture } from './picture';
import type { Raster } from './raster';

/** A picture the user chose, or why it is none. */
export type Chosen =
  | ChosenPicture
  /** `file`: it cannot be shown as a picture; `small`: it is too small to be known again. */
  | { readonly kind: 'bad'; readonly why: 'file' | 'small' };

export interface ChosenPicture {
  readonly kind: 'chosen';
  readonly raster: Raster;
  /** A small copy: JPEG, as base64. */
  readonly preview: string;
}

/** What comes of asking about a picture, or of having it remembered. `plain`: there is too little in it; `failed`: the background gave no answer. */
export type Asked =
  | { readonly kind: 'answered'; readonly pictures: readonly RecognisedPicture[]; readonly of: number }
  | { readonly kind: 'remembered' | 'full' | 'locked' | 'plain' | 'failed' };

/** What is remembered, as far as it may be shown. */
export type RememberedPictures =
  | { readonly kind: 'open'; readonly pictures: readonly RememberedPicture[] }
  | { readonly kind: 'locked' | 'failed' };
