import type { RecognisedPicture, RememberedPicture } from './picture';
import type { Raster } from './raster';
import type { WatchedPicture, WatchOutcome } from './watched';

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

/** What a picture is like. */
export interface PictureAnswer {
  /** Remembered ones, the most alike first. */
  readonly pictures: readonly RecognisedPicture[];
  /** Those of the watch list. */
  readonly watched: readonly WatchedPicture[];
  /** With how many it was compared. */
  readonly of: number;
}

/** What comes of asking about a picture, of having it remembered, or watched for. `plain`: there is too little in it; `failed`: the background gave no answer. */
export type Asked =
  | ({ readonly kind: 'answered' } & PictureAnswer)
  | { readonly kind: 'watched'; readonly outcome: WatchOutcome }
  | { readonly kind: 'remembered' | 'full' | 'locked' | 'plain' | 'failed' };

/** What is remembered, as far as it may be shown. */
export type RememberedPictures =
  | { readonly kind: 'open'; readonly pictures: readonly RememberedPicture[] }
  | { readonly kind: 'locked' | 'failed' };
