import { expect, test } from 'vitest';
import { type Cut, cutFor, type PlaceInWindow } from '@/lib/domain/place-in-window';

const window = { width: 1000, height: 800 };
const place = (x: number, y: number, width: number, height: number): PlaceInWindow => ({ x, y, width, height, window });

test.each<[string, PlaceInWindow, number, Cut | undefined]>([
  ['an offer with a little room around it', place(100, 200, 300, 100), 1, { x: 92, y: 192, width: 316, height: 116 }],
  ['in the pixels of a dense screen', place(100, 200, 300, 100), 2, { x: 184, y: 384, width: 632, height: 232 }],
  ['only what is in sight', place(-50, 700, 300, 400), 1, { x: 0, y: 692, width: 258, height: 108 }],
  ['nothing where it is out of sight', place(100, 900, 300, 100), 1, undefined],
  ['nothing where too little is in sight', place(100, 790, 300, 100), 1, undefined],
  ['nothing of a place that is none', place(Number.NaN, 0, 300, 100), 1, undefined],
  ['no more than there is', place(0, 0, 5_000, 5_000), 1, { x: 0, y: 0, width: 1000, height: 800 }],
])('a picture is cut to %s', (_, there, density, cut) => {
  expect(cutFor(there, { width: window.width * density, height: window.height * density })).toEqual(cut);
});
