import type { Grey } from './grey';

/** How much of which pixels makes one new pixel. */
interface Share {
  readonly from: number;
  readonly weights: Float32Array;
}

/** Makes a picture smaller or larger: a triangle as wide as the new pixel, so that fine patterns do not turn into new ones. */
export function resize(grey: Grey, width: number, height: number): Grey {
  const columns = shares(grey.width, width);
  const across = new Float32Array(width * grey.height);
  for (let y = 0; y < grey.height; y += 1) {
    for (let x = 0; x < width; x += 1) across[y * width + x] = weigh(grey.data, y * grey.width, 1, columns[x]);
  }
  const rows = shares(grey.height, height);
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) data[y * width + x] = weigh(across, x, width, rows[y]);
  }
  return { width, height, data };
}

function weigh(data: Float32Array, start: number, step: number, share: Share | undefined): number {
  if (!share) return 0;
  let sum = 0;
  for (let index = 0, at = start + share.from * step; index < share.weights.length; index += 1, at += step)
    sum += (data[at] ?? 0) * (share.weights[index] ?? 0);
  return sum;
}

function shares(from: number, to: number): readonly Share[] {
  const ratio = from / to;
  const reach = Math.max(ratio, 1);
  return Array.from({ length: to }, (_, at) => {
    const centre = (at + 0.5) * ratio - 0.5;
    const first = Math.max(0, Math.ceil(centre - reach));
    const last = Math.min(from - 1, Math.floor(centre + reach));
    const weights = Float32Array.from({ length: Math.max(last - first + 1, 1) }, (_, index) =>
      Math.max(1 - Math.abs(first + index - centre) / reach, 0.0001),
    );
    const sum = weights.reduce((all, one) => all + one, 0);
    return { from: first, weights: weights.map((weight) => weight / sum) };
  });
}

/** The size with that longest side and the same shape; each side at least 1. */
export function sizeWithin(width: number, height: number, longest: number): readonly [width: number, height: number] {
  const ratio = longest / Math.max(width, height);
  return [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
}
