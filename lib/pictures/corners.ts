import type { Grey } from './grey';
import { boxMean } from './smooth';

/** A spot that can be found again: where brightness changes in two directions. */
export interface Corner {
  readonly x: number;
  readonly y: number;
  /** How clear a corner it is; only to be compared. */
  readonly strength: number;
}

/** Below this, what changes is mostly grain and compression. Found by trying, on drawn pictures with grain. */
export const clearStrength = 12;
/** Corners of soft and blurred pictures are not below this. */
const leastStrength = 2;

/**
 * Corners by the smaller eigenvalue of the structure tensor (Shi and Tomasi 1994), the strongest within 3 pixels each, none
 * nearer to the edge than `margin`.
 */
export function cornersOf(grey: Grey, margin: number): readonly Corner[] {
  const { width, height } = grey;
  const strength = strengths(grey);
  const corners: Corner[] = [];
  for (let y = margin; y < height - margin; y += 1) {
    for (let x = margin; x < width - margin; x += 1) {
      const at = y * width + x;
      const here = strength[at] ?? 0;
      if (here >= leastStrength && isPeak(strength, at, width, here)) corners.push({ x, y, strength: here });
    }
  }
  return corners;
}

const peakReach = 3;

function isPeak(strength: Float32Array, at: number, width: number, here: number): boolean {
  for (let dy = -peakReach; dy <= peakReach; dy += 1) {
    for (let dx = -peakReach; dx <= peakReach; dx += 1) {
      const other = strength[at + dy * width + dx] ?? 0;
      // Of equals, the first stands.
      if (other > here || (other === here && (dy < 0 || (dy === 0 && dx < 0)))) return false;
    }
  }
  return true;
}

function strengths({ width, height, data }: Grey): Float32Array {
  const xx = new Float32Array(data.length);
  const yy = new Float32Array(data.length);
  const xy = new Float32Array(data.length);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1, at = y * width + 1; x < width - 1; x += 1, at += 1) {
      const gx = ((data[at + 1] ?? 0) - (data[at - 1] ?? 0)) / 2;
      const gy = ((data[at + width] ?? 0) - (data[at - width] ?? 0)) / 2;
      xx[at] = gx * gx;
      yy[at] = gy * gy;
      xy[at] = gx * gy;
    }
  }
  const window = (product: Float32Array) => boxMean({ width, height, data: product }, 2).data;
  const [a, b, c] = [window(xx), window(xy), window(yy)];
  return a.map((first, at) => {
    const second = c[at] ?? 0;
    const mixed = b[at] ?? 0;
    return (first + second - Math.sqrt((first - second) ** 2 + 4 * mixed * mixed)) / 2;
  });
}
