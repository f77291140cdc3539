import { chance } from '@/lib/domain/chance';
import type { Colour } from './sheet';

/** What is drawn by chance, the same for the same seed. */
export interface Draw {
  readonly next: () => number;
  readonly between: (least: number, most: number) => number;
  readonly whole: (least: number, most: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  readonly colour: () => Colour;
  readonly grain: (size: number) => (x: number, y: number) => number;
}

export function draw(seed: number): Draw {
  const next = chance(seed);
  const between = (least: number, most: number) => least + next() * (most - least);
  const whole = (least: number, most: number) => Math.floor(between(least, most + 1));
  return {
    next,
    between,
    whole,
    one: (of) => of[whole(0, of.length - 1)] ?? of[0],
    colour: () => [whole(20, 240), whole(20, 240), whole(20, 240)],
    grain: (size) => grain(whole(0, 1e9), size),
  } as Draw;
}

/** Clouds of values from -1 to 1 with the largest of `size` pixels, and finer ones in them. */
function grain(seed: number, size: number): (x: number, y: number) => number {
  const at = (x: number, y: number): number => {
    let mixed = Math.imul(x, 374_761_393) ^ Math.imul(y, 668_265_263) ^ seed;
    mixed = Math.imul(mixed ^ (mixed >>> 13), 1_274_126_177);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2_147_483_648 - 1;
  };
  const smooth = (share: number) => share * share * (3 - 2 * share);
  const layer = (x: number, y: number): number => {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const [dx, dy] = [smooth(x - column), smooth(y - row)];
    const upper = at(column, row) * (1 - dx) + at(column + 1, row) * dx;
    return upper * (1 - dy) + (at(column, row + 1) * (1 - dx) + at(column + 1, row + 1) * dx) * dy;
  };
  return (x, y) =>
    [1, 0.5, 0.25].reduce((sum, share) => sum + share * layer(x / (size * share), y / (size * share)), 0) / 1.75;
}
