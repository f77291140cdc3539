/** Where something lies in a smaller size of a picture; `ratio` leads back to the whole. */
interface Placed {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
  readonly strength: number;
}

/** Cells along the longest side. */
const cells = 12;

/**
 * The strongest of each part of the picture, part after part, until there are enough: if only the strongest of all were taken, they might
 * all lie in what is cut away or covered.
 */
export function spread<T extends Placed>(all: readonly T[], width: number, height: number, most: number): readonly T[] {
  const side = Math.max(width, height) / cells;
  const byCell = new Map<number, T[]>();
  for (const one of all) {
    const cell = Math.floor((one.y * one.ratio) / side) * cells + Math.floor((one.x * one.ratio) / side);
    const there = byCell.get(cell);
    if (there) there.push(one);
    else byCell.set(cell, [one]);
  }
  for (const list of byCell.values()) list.sort((a, b) => b.strength - a.strength);
  const taken: T[] = [];
  for (let round = 0; taken.length < most; round += 1) {
    const next = [...byCell.values()].flatMap((list) => list[round] ?? []);
    if (next.length === 0) break;
    taken.push(...next.toSorted((a, b) => b.strength - a.strength).slice(0, most - taken.length));
  }
  return taken;
}
