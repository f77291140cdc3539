import type { Raster } from '@/lib/domain/raster';

/** A picture in grey: 0 is black, 255 is white, row by row from the top left. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** How bright each pixel is to the eye (Rec. 601). What is see-through is taken as lying on white, as on most pages. */
export function greyOf({ width, height, data }: Raster): Grey {
  const grey = new Float32Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    const luma = 0.299 * (data[from] ?? 0) + 0.587 * (data[from + 1] ?? 0) + 0.114 * (data[from + 2] ?? 0);
    const alpha = data[from + 3] ?? 255;
    grey[at] = alpha === 255 ? luma : 255 + ((luma - 255) * alpha) / 255;
  }
  return { width, height, data: grey };
}

/** The grey at a place between pixels, from the four around it; the edge goes on beyond itself. */
export function greyAt({ width, height, data }: Grey, x: number, y: number): number {
  const left = Math.min(Math.max(x, 0), width - 1);
  const top = Math.min(Math.max(y, 0), height - 1);
  const column = Math.min(Math.floor(left), Math.max(width - 2, 0));
  const row = Math.min(Math.floor(top), Math.max(height - 2, 0));
  const dx = left - column;
  const dy = top - row;
  const at = row * width + column;
  const right = width > 1 ? 1 : 0;
  const down = height > 1 ? width : 0;
  const upper = (data[at] ?? 0) * (1 - dx) + (data[at + right] ?? 0) * dx;
  const lower = (data[at + down] ?? 0) * (1 - dx) + (data[at + down + right] ?? 0) * dx;
  return upper * (1 - dy) + lower * dy;
}
