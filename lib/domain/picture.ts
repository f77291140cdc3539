/** How a picture is like one that is remembered. */
export type Sameness =
  /** The same picture as far as can be told: at most in another size, light or colour, or compressed anew. */
  | 'same'
  /** The same, but cut, mirrored, turned or written on. */
  | 'changed'
  /** What is behind is the same, and something else is in front of it. */
  | 'background';

/** A picture the user asked to remember, as a page shows it. */
export interface RememberedPicture {
  readonly id: string;
  /** What the user called it. */
  readonly name: string;
  /** When it was remembered, in milliseconds since 1970. */
  readonly at: number;
  /** A small copy: JPEG, as base64. */
  readonly preview: string;
}

/** A remembered picture that one asked about is like. */
export interface RecognisedPicture {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  readonly sameness: Sameness;
}

/** So many pictures can be remembered. */
export const mostPictures = 500;
/** Length of a picture's name at most, in UTF-16 units. */
export const pictureNameLength = 60;
/** The small copy of a picture, in bytes at most. */
export const mostPreviewBytes = 60_000;
/** What a picture is known again by, in bytes at most. */
export const mostFeatureBytes = 24_000;

/** A box within a picture, in shares of its width and height from the top left: 0 to 1. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What was on the screen when the user pressed for its pictures. */
export type PageView =
  | {
      readonly kind: 'seen';
      /** The visible part of the page: JPEG, as base64. */
      readonly image: string;
      /** Where pictures are in it. */
      readonly frames: readonly Frame[];
    }
  /** The browser does not let that page be seen. */
  | { readonly kind: 'refused' }
  /** Nobody pressed for a page's pictures, or they were taken already. */
  | { readonly kind: 'none' };
