import { fromBase64, toBase64 } from '@/lib/domain/base64';
import type { Chosen } from '@/lib/domain/chosen-picture';
import { type Frame, mostPreviewBytes } from '@/lib/domain/picture';
import type { Raster } from '@/lib/domain/raster';
import { leastSide } from '@/lib/pictures/features';

/** Larger pictures are made smaller before anything else; there is more in them than can be known again. In pixels. */
const longest = 1_600;
const longestOfPreview = 320;

const whole: Frame = { x: 0, y: 0, width: 1, height: 1 };

/** Opens a file as a picture. It is decoded here and goes nowhere. */
export async function openPicture(file: Blob, frame: Frame = whole): Promise<Chosen> {
  const bitmap = await decoded(file);
  if (!bitmap) return { kind: 'bad', why: 'file' };
  try {
    const [x, y] = [Math.floor(frame.x * bitmap.width), Math.floor(frame.y * bitmap.height)];
    const width = Math.min(bitmap.width - x, Math.round(frame.width * bitmap.width));
    const height = Math.min(bitmap.height - y, Math.round(frame.height * bitmap.height));
    if (Math.min(width, height) < leastSide) return { kind: 'bad', why: 'small' };
    const drawn = drawnOn(bitmap, [x, y, width, height], longest);
    return {
      kind: 'chosen',
      raster: drawn.context.getImageData(0, 0, drawn.canvas.width, drawn.canvas.height),
      preview: await previewOf(drawnOn(bitmap, [x, y, width, height], longestOfPreview).canvas),
    };
  } finally {
    bitmap.close();
  }
}

/** Cuts a frame out of a JPEG given as base64. */
export function cutFrom(image: string, frame: Frame): Promise<Chosen> {
  return openPicture(new Blob([fromBase64(image)], { type: 'image/jpeg' }), frame);
}

/** A PNG of pixels, to be read. */
export function pictureOf({ width, height, data }: Raster): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.putImageData(new ImageData(Uint8ClampedArray.from(data), width, height), 0, 0);
  return canvas.convertToBlob();
}

async function decoded(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file);
  } catch (error) {
    console.debug('this is no picture', error);
    return undefined;
  }
}

function drawnOn(bitmap: ImageBitmap, [x, y, width, height]: readonly [number, number, number, number], most: number) {
  const ratio = Math.min(1, most / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio)));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('the browser gives no canvas');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return { canvas, context };
}

/** As good as fits into what may be kept. */
async function previewOf(canvas: OffscreenCanvas): Promise<string> {
  for (const quality of [0.7, 0.4, 0.1]) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (blob.size <= mostPreviewBytes) return toBase64(new Uint8Array(await blob.arrayBuffer()));
  }
  throw new Error('the small copy is too large');
}
