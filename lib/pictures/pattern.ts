import { chance } from '@/lib/domain/chance';

/** How many pixels around a corner are looked at. */
export const patchReach = 14;
/** Directions a patch is turned by, a full turn in all. */
export const directions = 32;
/** Bits of a description. */
export const descriptionBits = 256;
/** The same in words of 32 bits. */
export const descriptionWords = descriptionBits / 32;

/**
 * Which pairs of pixels are compared, turned in each direction: `dx, dy, dx, dy` for each bit, direction after direction.
 * The second half of the pairs mirrors the first (up for down). So the description of a mirrored patch is that of the patch with its halves
 * exchanged, and a mirrored picture needs no description of its own.
 */
export const pattern: Int8Array = turnedPattern();

function turnedPattern(): Int8Array {
  const next = chance(2011);
  // The sum of some even chances is near a Gauss; nearer pixels tell more (BRIEF, Calonder et al. 2010).
  const along = (): number => (next() + next() + next() - 1.5) * 15;
  const point = (): readonly [number, number] => {
    const [x, y] = [along(), along()];
    return Math.hypot(x, y) <= patchReach - 1 ? [x, y] : point();
  };
  const pairs = Array.from({ length: descriptionBits / 2 }, () => [...point(), ...point()]);
  const both = [...pairs, ...pairs.map(([x = 0, y = 0, u = 0, v = 0]) => [x, -y, u, -v])];
  return Int8Array.from(
    Array.from({ length: directions }, (_, step) => (2 * Math.PI * step) / directions).flatMap((angle) =>
      both.flatMap(([x = 0, y = 0, u = 0, v = 0]) => [...turn(x, y, angle), ...turn(u, v, angle)]),
    ),
  );
}

function turn(x: number, y: number, angle: number): readonly [number, number] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [Math.round(x * cos - y * sin), Math.round(x * sin + y * cos)];
}
