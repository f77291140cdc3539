import type { Raster } from '@/lib/domain/raster';
import { type Corner, clearStrength, cornersOf } from './corners';
import { describe, directionAt } from './describe';
import { type Grey, greyOf } from './grey';
import { hashOf } from './hash';
import { descriptionWords, patchReach } from './pattern';
import { resize, sizeWithin } from './resize';
import { boxMean } from './smooth';
import { spread } from './spread';

/** The longest side of a picture as it is looked at, in pixels; a smaller one is made larger, a larger one smaller. */
export const lookedAt = 480;
/** The longest side of the small grey copy that two pictures are laid over each other by. */
export const smallSide = 40;
/** The shortest side of a picture that can be known again, in pixels of its own. */
export const leastSide = 48;
/** Spots kept of one picture at most. */
export const mostSpots = 400;
/** With fewer spots there is too little in a picture to know it again. */
export const leastSpots = 24;

/** With fewer clear corners, as in a blurred picture, the faint ones are taken too. */
const enoughClear = 150;

/** Each size of the picture is this much smaller than the one before; six of them reach from 1 to 3.2. */
export const sizeStep = 2 ** (1 / 3);
const sizes = 6;

/** What a picture is known again by: spots with how brightness lies around them, a hash, a small grey copy. Nothing of what is on it. */
export interface Features {
  /** The picture as it was looked at; spots are in its pixels. */
  readonly width: number;
  readonly height: number;
  readonly hash: readonly [number, number];
  readonly small: Grey;
  readonly x: Uint16Array;
  readonly y: Uint16Array;
  /** Which of the sizes a spot was found in: `sizeStep` to the power of it. */
  readonly size: Uint8Array;
  /** Which way it points, in steps of `directions`. */
  readonly direction: Uint8Array;
  /** `descriptionWords` for each spot. */
  readonly words: Uint32Array;
}

/** Finds the features of a picture at once; up to about 100 ms. See `featuresInSteps`. */
export function featuresOf(raster: Raster): Features {
  const steps = featuresInSteps(raster);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A corner, where it lies in the picture, and the size of the picture it was found in. */
interface Found extends Corner {
  readonly level: number;
  readonly ratio: number;
}

/** The same in short steps, so that a page can do something else between two of them. */
export function* featuresInSteps(raster: Raster): Generator<undefined, Features> {
  const whole = greyOf(raster);
  yield;
  const [width, height] = sizeWithin(raster.width, raster.height, lookedAt);
  const base = resize(whole, width, height);
  const smoothed: Grey[] = [];
  const found: Found[] = [];
  for (let level = 0; level < sizes; level += 1) {
    yield;
    const ratio = sizeStep ** level;
    const at = level === 0 ? base : resize(base, Math.round(width / ratio), Math.round(height / ratio));
    smoothed.push(boxMean(boxMean(at, 1), 1));
    for (const corner of cornersOf(boxMean(at, 1), patchReach + 1)) found.push({ ...corner, level, ratio });
  }
  yield;
  const clear = found.filter(({ strength }) => strength >= clearStrength);
  const spots = spread(clear.length < enoughClear ? found : clear, width, height, mostSpots);
  const words = new Uint32Array(spots.length * descriptionWords);
  const direction = Uint8Array.from(spots, ({ x, y, level }, index) => {
    const grey = smoothed[level] ?? base;
    const points = directionAt(grey, x, y);
    describe(grey, x, y, points, words, index * descriptionWords);
    return points;
  });
  return {
    width,
    height,
    hash: hashOf(base),
    small: resize(base, ...sizeWithin(width, height, smallSide)),
    x: Uint16Array.from(spots, ({ x, ratio }) => Math.min(width - 1, Math.round((x + 0.5) * ratio - 0.5))),
    y: Uint16Array.from(spots, ({ y, ratio }) => Math.min(height - 1, Math.round((y + 0.5) * ratio - 0.5))),
    size: Uint8Array.from(spots, ({ level }) => level),
    direction,
    words,
  };
}
