import type { Frame } from './picture';
import type { Cut } from './place-in-window';

/** A shorter side of less, in pixels of the picture, is an icon, a banner or a sign of the site, which stands beside every offer there. */
const leastSide = 96;

/** Frames of which at least half lies within `cut`, in pixels of the picture, the largest first; small ones are left out. */
export function framesWithin(
  frames: readonly Frame[],
  picture: Pick<Cut, 'width' | 'height'>,
  cut: Cut,
): readonly Cut[] {
  return frames
    .map(({ x, y, width, height }) => ({
      x: Math.round(x * picture.width),
      y: Math.round(y * picture.height),
      width: Math.floor(width * picture.width),
      height: Math.floor(height * picture.height),
    }))
    .filter((frame) => Math.min(frame.width, frame.height) >= leastSide)
    .filter((frame) => shared(frame, cut) >= areaOf(frame) / 2)
    .sort((one, other) => areaOf(other) - areaOf(one));
}

const areaOf = ({ width, height }: Cut): number => width * height;

/** Pixels that two stretches share. */
function shared(one: Cut, other: Cut): number {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, wide) * Math.max(0, high);
}
