/** A picture must be at least this many pixels wide and high: a single short line of text. */
const least = 12;

/** Larger files are hardly flyers: a photo of 48 megapixels is about 20 MB. */
export const mostBytes = 40_000_000;

/** More pixels than this are not opened at all: at four bytes each they would fill 400 MB. */
const mostPixels = 100_000_000;

/** What is read has at most about this many pixels: enough for a full page of small print, and read in seconds. */
const readPixels = 6_000_000;

/** Text on screens is small, and lines are found best when capitals are 20 pixels and more, so pictures are drawn up to this much larger. */
const mostLarger = 2;

export type PictureSize =
  | { readonly kind: 'too-small' | 'too-large' }
  | { readonly kind: 'fits'; readonly width: number; readonly height: number };

/** The size to draw a picture at before it is read, from its own size in pixels. */
export function readingSize(width: number, height: number): PictureSize {
  if (width < least || height < least) return { kind: 'too-small' };
  const pixels = width * height;
  if (pixels > mostPixels) return { kind: 'too-large' };
  const factor = Math.min(mostLarger, Math.sqrt(readPixels / pixels));
  return {
    kind: 'fits',
    width: Math.max(least, Math.round(width * factor)),
    height: Math.max(least, Math.round(height * factor)),
  };
}
