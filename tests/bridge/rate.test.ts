import { expect, test } from 'vitest';
import { limitRate } from '@/lib/bridge/rate';

test('a burst passes, then one at the given rate, each tab for itself', () => {
  let now = 0;
  const isWithinRate = limitRate({ burst: 3, perSecond: 2 }, () => now);
  const asks = (times: number, tab = 1) => Array.from({ length: times }, () => isWithinRate(tab));

  expect(asks(5)).toEqual([true, true, true, false, false]);
  expect(asks(1, 2)).toEqual([true]);
  now = 500;
  expect(asks(2)).toEqual([true, false]);
  now = 60_000;
  expect(asks(4)).toEqual([true, true, true, false]);
});

test('a dear question needs all its tokens and takes none when they are not there', () => {
  const isWithinRate = limitRate({ burst: 10, perSecond: 1 }, () => 0);
  expect(isWithinRate(1, 8)).toBe(true);
  expect(isWithinRate(1, 8)).toBe(false);
  expect(isWithinRate(1, 2)).toBe(true);
});

test('ten thousand tabs do not stay in memory, and the busy one is not forgotten', () => {
  const isWithinRate = limitRate({ burst: 1, perSecond: 0 }, () => 0);
  isWithinRate(0);
  for (let tab = 1; tab < 10_000; tab++) {
    isWithinRate(tab);
    expect(isWithinRate(0)).toBe(false);
  }
});
