import type { PictureTrouble } from '@/lib/domain/picture-text';
import { greyOf } from './grey';
import { mostBytes, readingSize } from './size';
import { statedSize } from './stated-size';

/** The head of a photo holds a small picture of itself and much about the camera before it states its size. */
const headBytes = 262_144;

/** A grey picture, a byte for each pixel, row by row. */
export interface GreyPicture {
  readonly kind: 'grey';
  readonly grey: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Opens a picture file, turned the right way up, at the size it is best read at; or says why not. */
export async function openGrey(
  picture: Blob,
): Promise<GreyPicture | { readonly kind: 'unread'; readonly why: PictureTrouble }> {
  if (picture.size > mostBytes) return { kind: 'unread', why: 'too-large' };
  const stated = statedSize(new Uint8Array(await picture.slice(0, headBytes).arrayBuffer()));
  if (stated && readingSize(stated.width, stated.height).kind === 'too-large')
    return { kind: 'unread', why: 'too-large' };
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' }).catch(whyNot);
  if (typeof bitmap === 'string') return { kind: 'unread', why: bitmap };
  try {
    const size = readingSize(bitmap.width, bitmap.height);
    if (size.kind !== 'fits') return { kind: 'unread', why: size.kind };
    const { width, height } = size;
    const drawing = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!drawing) return { kind: 'unread', why: 'no-memory' };
    drawing.imageSmoothingQuality = 'high';
    drawing.drawImage(bitmap, 0, 0, width, height);
    return { kind: 'grey', grey: greyOf(drawing.getImageData(0, 0, width, height).data), width, height };
  } finally {
    bitmap.close();
  }
}

/** Browsers say `InvalidStateError` or `EncodingError` of what is no picture to them; anything else is not the picture's fault. */
function whyNot(error: unknown): PictureTrouble {
  if (error instanceof DOMException && error.name !== 'QuotaExceededError') return 'not-a-picture';
  throw error;
}
