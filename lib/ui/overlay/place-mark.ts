/** A rectangle in viewport coordinates, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Room {
  /** The last line of the anchor's words. */
  readonly line: Box;
  /** The box the anchor stands in: a card, a column. */
  readonly around: Box;
  /** Width of the whole mark, and of the mark with its sign only. */
  readonly wide: number;
  readonly narrow: number;
  readonly height: number;
  readonly isRightToLeft: boolean;
  /** Whether something that can be read or pressed stands in this box. */
  readonly isTaken: (box: Box) => boolean;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
  /** Only the sign is shown; its words are still there for a screen reader. */
  readonly isNarrow: boolean;
}

const gap = 8;

/**
 * Where a mark goes: at the end of the title's last line, whole if it fits in the card and covers nothing, else as the sign alone, else
 * across the card's upper edge at the end side.
 */
export function placeMark(room: Room): Spot {
  for (const isNarrow of [false, true]) {
    const box = beside(room, isNarrow ? room.narrow : room.wide);
    const fits = box.left >= room.around.left && box.right <= room.around.right;
    if (fits && !room.isTaken(box)) return { left: box.left, top: box.top, isNarrow };
  }
  const top = room.around.top - room.height / 2;
  const left = room.isRightToLeft ? room.around.left + gap : room.around.right - room.narrow - gap;
  return { left, top, isNarrow: true };
}

function beside({ line, height, isRightToLeft }: Room, width: number): Box {
  const top = (line.top + line.bottom - height) / 2;
  const left = isRightToLeft ? line.left - gap - width : line.right + gap;
  return { left, top, right: left + width, bottom: top + height };
}
