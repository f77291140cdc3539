import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chance } from '@/lib/domain/chance';
import { mirror } from '@/lib/pictures/asked';
import { bitsSet } from '@/lib/pictures/bits';
import { featuresOf } from '@/lib/pictures/features';
import { isLikely, type Laying, laidX, laidY, layingBack, layingOfMany, layingOfTwo } from '@/lib/pictures/laying';
import { resize } from '@/lib/pictures/resize';

const share = fc.double({ min: 0.4, max: 2.5, noNaN: true });
const angle = fc.double({ min: -3, max: 3, noNaN: true });
const far = fc.double({ min: -300, max: 300, noNaN: true });
const laying = fc.tuple(share, angle, far, far).map(([size, turn, c, f]): Laying => {
  const [a, d] = [size * Math.cos(turn), size * Math.sin(turn)];
  return { a, b: -d, c, d, e: a, f };
});
const corners = [
  { x: 0, y: 0 },
  { x: 400, y: 10 },
  { x: 30, y: 300 },
  { x: 380, y: 290 },
];
const laid = (by: Laying) => corners.map(({ x, y }) => ({ x: laidX(by, x, y), y: laidY(by, x, y) }));
const isClose = (one: Laying, other: Laying) =>
  laid(one).every(({ x, y }, at) => Math.hypot(x - (laid(other)[at]?.x ?? 0), y - (laid(other)[at]?.y ?? 0)) < 0.01);

test('a laying is found again from two of its points, and from four', () => {
  fc.assert(
    fc.property(laying, (by) => {
      const [p, q, r] = laid(by);
      const [one, two] = corners;
      const fromTwo = one && two && p && q && layingOfTwo(one, two, p, q);
      const fromMany = layingOfMany(corners, laid(by));
      return (
        r !== undefined && !!fromTwo && isClose(fromTwo, by) && !!fromMany && isClose(fromMany, by) && isLikely(by)
      );
    }),
  );
});

test('back and forth is where it was', () => {
  fc.assert(
    fc.property(laying, far, far, (by, x, y) => {
      const back = layingBack(by);
      if (!back) return false;
      const [u, v] = [laidX(by, x, y), laidY(by, x, y)];
      return Math.hypot(laidX(back, u, v) - x, laidY(back, u, v) - y) < 0.01;
    }),
  );
});

test('points on one line, a mirror and a picture pressed flat are no laying', () => {
  const line = [0, 10, 20, 30].map((x) => ({ x, y: 2 * x }));
  expect(layingOfMany(line, line)).toBeUndefined();
  expect(layingBack({ a: 1, b: 1, c: 0, d: 1, e: 1, f: 0 })).toBeUndefined();
  expect(isLikely({ a: -1, b: 0, c: 0, d: 0, e: 1, f: 0 })).toBe(false);
  expect(isLikely({ a: 1, b: 0, c: 0, d: 0, e: 0.3, f: 0 })).toBe(false);
});

test('features mirrored twice are what they were, and once they are not', () => {
  const next = chance(3);
  const data = Uint8ClampedArray.from({ length: 120 * 90 * 4 }, () => next() * 255);
  const features = featuresOf({ width: 120, height: 90, data });
  const once = mirror(features);
  const listed = ({ x, direction, words, small }: typeof features) =>
    [x, direction, words, small.data].map((all) => all.join());
  expect(features.x.length).toBeGreaterThan(50);
  expect(listed(mirror(once))).toEqual(listed(features));
  expect(listed(once)).not.toEqual(listed(features));
});

test('bits are counted', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      (word) => bitsSet(word) === [...(word >>> 0).toString(2)].filter((bit) => bit === '1').length,
    ),
  );
});

test('a plain picture stays plain in any size', () => {
  const grey = { width: 7, height: 5, data: new Float32Array(35).fill(90) };
  for (const [width, height] of [
    [3, 2],
    [20, 30],
    [1, 1],
  ] as const)
    for (const value of resize(grey, width, height).data) expect(value).toBeCloseTo(90, 3);
});
