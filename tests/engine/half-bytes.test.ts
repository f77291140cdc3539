import { expect, test } from 'vitest';
import { halfAt, halvesOf } from '@/lib/engine/half-bytes';

test('what goes into half bytes comes out again', () => {
  const numbers = [0, 7, -7, -8, 3, -1, 1, -4, 6, 0];
  const bytes = new Int8Array(halvesOf(numbers).buffer);
  expect(bytes).toHaveLength(numbers.length / 2);
  expect(numbers.map((_, at) => halfAt(bytes, at))).toEqual(numbers);
});

test('there is nothing behind the last one', () => {
  expect(halfAt(new Int8Array(halvesOf([5, 6]).buffer), 2)).toBe(0);
});
