import type { Draw } from './draw';
import { box, type Colour, type Sheet } from './sheet';

/** Letters of 5 by 7, a number of 5 bits for each row. */
const letters = [
  [14, 17, 17, 31, 17, 17, 17],
  [30, 17, 17, 30, 17, 17, 30],
  [14, 17, 16, 16, 16, 17, 14],
  [31, 16, 16, 30, 16, 16, 31],
  [17, 17, 17, 31, 17, 17, 17],
  [14, 4, 4, 4, 4, 4, 14],
  [16, 16, 16, 16, 16, 16, 31],
  [17, 27, 21, 21, 17, 17, 17],
  [17, 25, 21, 19, 17, 17, 17],
  [14, 17, 17, 17, 17, 17, 14],
  [30, 17, 17, 30, 20, 18, 17],
  [14, 17, 16, 14, 1, 17, 14],
  [31, 4, 4, 4, 4, 4, 4],
  [17, 17, 17, 17, 17, 17, 14],
  [31, 1, 2, 4, 8, 16, 31],
  [14, 3, 5, 9, 17, 17, 14],
  [4, 12, 4, 4, 4, 4, 14],
  [14, 17, 1, 6, 8, 16, 31],
] as const;

/** Writes a word of letters by chance; a point is `size` pixels. Gives back how wide it is. */
export function write(on: Sheet, by: Draw, x: number, y: number, size: number, colour: Colour, length: number): number {
  for (let letter = 0; letter < length; letter += 1)
    by.one(letters).forEach((row, down) => {
      for (let across = 0; across < 5; across += 1)
        if (row & (16 >> across)) box(on, x + (letter * 6 + across) * size, y + down * size, size, size, colour);
    });
  return length * 6 * size;
}
