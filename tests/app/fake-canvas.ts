import type { Raster } from '@/lib/domain/raster';
import { withFigure } from '../pictures/drawn/figure';
import { scene } from '../pictures/drawn/scenes';

/** The picture that a browser would find in a file with these words in it: `scene 3`, or `scene 3 behind 5` with somebody in front. */
export function drawnAs(words: string): Raster {
  const [, number = '0', , figure] = /^scene (\d+)( behind (\d+))?$/u.exec(words) ?? [];
  const place = scene(Number(number), 3);
  return figure === undefined ? place : withFigure(place, Number(figure));
}

/** Stands for `createImageBitmap`. */
export async function openBitmap(file: Blob) {
  const { width, height, data } = drawnAs(await file.text());
  return { width, height, data, close: () => undefined };
}

/** Stands for `OffscreenCanvas`, as far as a stretch of a picture is drawn on it. */
export class FakeCanvas {
  #drawn = new Uint8ClampedArray();
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}
  getContext() {
    return {
      drawImage: ({ width, data }: Raster, x: number, y: number, wide: number, high: number) => {
        this.#drawn = new Uint8ClampedArray(wide * high * 4);
        for (let row = 0; row < high; row += 1) {
          const from = ((y + row) * width + x) * 4;
          this.#drawn.set(data.subarray(from, from + wide * 4), row * wide * 4);
        }
      },
      getImageData: () => ({ width: this.width, height: this.height, data: this.#drawn }),
    };
  }
  async convertToBlob() {
    return new Blob([`${this.width} x ${this.height}`]);
  }
}
