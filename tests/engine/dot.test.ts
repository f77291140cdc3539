import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dot } from '@/lib/engine/dot';

test('is the sum of the products, for rows of any length and from any place in them', () => {
  const numbers = fc.float({ min: -8, max: 8, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(numbers, numbers), { maxLength: 40 }),
      fc.nat(5),
      fc.nat(5),
      (pairs, before, beforeOther) => {
        const row = (lead: number, values: readonly number[]): Float32Array =>
          Float32Array.from([...new Array<number>(lead).fill(3), ...values, 3]);
        const ones = row(
          before,
          pairs.map(([one]) => one),
        );
        const others = row(
          beforeOther,
          pairs.map(([, other]) => other),
        );
        const sum = pairs.reduce((total, [one, other]) => total + one * other, 0);
        expect(dot(ones, before, others, beforeOther, pairs.length)).toBeCloseTo(sum, 6);
      },
    ),
  );
});
