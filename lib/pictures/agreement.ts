import type { Features } from './features';
import { type Grey, greyAt } from './grey';
import { type Laying, laidX, laidY, layingBack } from './laying';

/** How far two pictures, one laid over the other, show the same. Shares from 0 to 1. */
export interface Agreement {
  /** Of the known picture, what the other one covers; and the other way round. */
  readonly ofKnown: number;
  readonly ofAsked: number;
  /** Of what could be compared where they lie over each other, what agrees. */
  readonly same: number;
  /** Of the same, the largest connected piece that differs. */
  readonly otherPiece: number;
  /** How many places could be compared. */
  readonly compared: number;
}

/** A place of the known picture, looked at in both. */
type Seen = 'outside' | 'plain' | 'same' | 'other';

/** Half the side of the square compared, and the way from one to the next, in pixels of the small copy. */
const reach = 2;
/** Grey levels of change below which a square is plain: there is nothing in it to compare. */
const plain = 3.5;
/** Squares that go up and down together at least so much are the same. */
const alike = 0.55;

/** Lays the small copy of one picture over that of the other and compares square by square. */
export function agreementOf(asked: Features, known: Features, laying: Laying): Agreement | undefined {
  const back = layingBack(laying);
  if (!back) return undefined;
  const { width, height } = known.small;
  const seen: Seen[] = [];
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) seen.push(look(asked, known, back, x, y));
  const inside = seen.filter((one) => one !== 'outside').length;
  const [same, other] = [seen.filter((one) => one === 'same').length, seen.filter((one) => one === 'other').length];
  const larger = Math.abs(laying.a * laying.e - laying.b * laying.d);
  return {
    ofKnown: inside / seen.length,
    ofAsked: Math.min(1, ((inside / seen.length) * known.width * known.height) / (larger * asked.width * asked.height)),
    same: same + other === 0 ? 0 : same / (same + other),
    otherPiece: inside === 0 ? 0 : largestPiece(seen, width) / inside,
    compared: same + other,
  };
}

function look(asked: Features, known: Features, back: Laying, x: number, y: number): Seen {
  const [ratio, other] = [known.width / known.small.width, asked.width / asked.small.width];
  const one: number[] = [];
  const two: number[] = [];
  const middle = spotIn(back, x, y, ratio, other);
  if (!isInside(asked.small, middle)) return 'outside';
  for (let dy = -reach; dy <= reach; dy += 1)
    for (let dx = -reach; dx <= reach; dx += 1) {
      const spot = spotIn(back, x + dx, y + dy, ratio, other);
      if (!isInside(known.small, [x + dx, y + dy]) || !isInside(asked.small, spot)) continue;
      one.push(greyAt(known.small, x + dx, y + dy));
      two.push(greyAt(asked.small, ...spot));
    }
  return compare(one, two);
}

function spotIn(back: Laying, x: number, y: number, ratio: number, other: number): readonly [number, number] {
  const [wide, high] = [(x + 0.5) * ratio, (y + 0.5) * ratio];
  return [laidX(back, wide, high) / other - 0.5, laidY(back, wide, high) / other - 0.5];
}

function isInside({ width, height }: Grey, [x, y]: readonly [number, number]): boolean {
  return x > -0.5 && y > -0.5 && x < width - 0.5 && y < height - 0.5;
}

/** Whether two squares go up and down together; how bright they are on the whole, and how strong the contrast, does not matter. */
function compare(one: readonly number[], two: readonly number[]): Seen {
  const n = one.length;
  if (n < 10) return 'outside';
  const [m, k] = [one.reduce((sum, grey) => sum + grey, 0) / n, two.reduce((sum, grey) => sum + grey, 0) / n];
  let [xx, xy, yy] = [0, 0, 0];
  for (let at = 0; at < n; at += 1) {
    const [x, y] = [(one[at] ?? 0) - m, (two[at] ?? 0) - k];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const least = plain * plain * n;
  if (xx < least && yy < least) return 'plain';
  if (xx < least / 4 || yy < least / 4) return 'other';
  return xy / Math.sqrt(xx * yy) >= alike ? 'same' : 'other';
}

/** How many places the largest piece that differs has, going from one to the next of the four beside it. */
function largestPiece(seen: readonly Seen[], width: number): number {
  const done = new Set<number>();
  let largest = 0;
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] !== 'other' || done.has(start)) continue;
    const piece = [start];
    done.add(start);
    for (const at of piece) {
      const beside = [
        at - width,
        at + width,
        ...(at % width > 0 ? [at - 1] : []),
        ...(at % width < width - 1 ? [at + 1] : []),
      ];
      for (const next of beside) {
        if (seen[next] !== 'other' || done.has(next)) continue;
        done.add(next);
        piece.push(next);
      }
    }
    largest = Math.max(largest, piece.length);
  }
  return largest;
}
