import type { Grey } from './grey';

/** Each pixel becomes the mean of the square around it, `2 * reach + 1` wide; the edge goes on beyond itself. Twice is near a Gauss. */
export function boxMean({ width, height, data }: Grey, reach: number): Grey {
  const across = new Float32Array(data.length);
  for (let y = 0; y < height; y += 1) slide(data, across, y * width, 1, width, reach);
  const both = new Float32Array(data.length);
  for (let x = 0; x < width; x += 1) slide(across, both, x, width, height, reach);
  return { width, height, data: both };
}

function slide(from: Float32Array, to: Float32Array, start: number, step: number, count: number, reach: number): void {
  const last = count - 1;
  const at = (index: number): number => from[start + (index < 0 ? 0 : index > last ? last : index) * step] ?? 0;
  let sum = 0;
  for (let index = -reach; index <= reach; index += 1) sum += at(index);
  const share = 1 / (2 * reach + 1);
  for (let index = 0; index < count; index += 1) {
    to[start + index * step] = sum * share;
    sum += at(index + reach + 1) - at(index - reach);
  }
}
