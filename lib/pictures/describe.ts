import type { Grey } from './grey';
import { descriptionBits, directions, patchReach, pattern } from './pattern';

/** Which way a patch points, in steps of `directions`: from its middle to where it is brightest on the whole (Rosin 1999). */
export function directionAt({ width, data }: Grey, x: number, y: number): number {
  let mx = 0;
  let my = 0;
  for (let dy = -patchReach; dy <= patchReach; dy += 1) {
    const half = Math.floor(Math.sqrt(patchReach * patchReach - dy * dy));
    for (let dx = -half, at = (y + dy) * width + x - half; dx <= half; dx += 1, at += 1) {
      const grey = data[at] ?? 0;
      mx += dx * grey;
      my += dy * grey;
    }
  }
  const step = Math.round((Math.atan2(my, mx) / (2 * Math.PI)) * directions);
  return (step + directions) % directions;
}

/**
 * Describes the patch around a pixel, turned to its direction: a bit for each pair of pixels, set where the first is darker (rotated BRIEF,
 * as in ORB, Rublee et al. 2011). It says how brightness lies around a corner, and nothing about what that is. `grey` is smoothed;
 * the pixel is at least `patchReach` from its edge. Writes into `words` from `to` on.
 */
export function describe(
  { width, data }: Grey,
  x: number,
  y: number,
  direction: number,
  words: Uint32Array,
  to: number,
): void {
  const middle = y * width + x;
  let from = direction * descriptionBits * 4;
  for (let word = 0; word < descriptionBits / 32; word += 1) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit += 1, from += 4) {
      const one = data[middle + (pattern[from + 1] ?? 0) * width + (pattern[from] ?? 0)] ?? 0;
      const other = data[middle + (pattern[from + 3] ?? 0) * width + (pattern[from + 2] ?? 0)] ?? 0;
      if (one < other) bits |= 1 << bit;
    }
    words[to + word] = bits;
  }
}
