import { expect, test } from 'vitest';
import { mostOf } from '@/lib/domain/seen';
import { packSights, sightsIn } from '@/lib/memory/sights';

const none = { offers: [], names: [], places: [], jobs: [], sites: [], marked: [] };
const most = Array.from({ length: mostOf }, (_, at) => 2 ** 32 - 1 - at);

test.each([
  { first: 20_000, ...none },
  { first: 1, ...none, offers: [1, 2], places: [2 ** 31], marked: [2] },
  { first: 20_000, offers: most, names: most, places: most, jobs: most, sites: most, marked: most },
])('what was packed opens as it was', (sights) => {
  expect(sightsIn(packSights(sights))).toEqual(sights);
});

test('it opens from the middle of other bytes', () => {
  const sights = { first: 3, ...none, jobs: [7, 8] };
  const packed = packSights(sights);
  const around = new Uint8Array(packed.length + 10).fill(9);
  around.set(packed, 5);
  expect(sightsIn(around.subarray(5, 5 + packed.length))).toEqual(sights);
});
