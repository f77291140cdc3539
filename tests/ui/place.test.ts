import { describe, expect, test } from 'vitest';
import { brightnessOf } from '@/lib/ui/overlay/page-theme';
import { type Box, placeMark, type Room } from '@/lib/ui/overlay/place-mark';
import { placePanel } from '@/lib/ui/overlay/place-panel';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const touches = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

describe('a mark', () => {
  const room = (line: Box, taken: readonly Box[] = [], isRightToLeft = false): Room => ({
    line,
    around: box(0, 0, 400, 120),
    wide: 170,
    narrow: 38,
    height: 30,
    isRightToLeft,
    isTaken: (spot) => taken.some((there) => touches(spot, there)),
  });

  test('stands whole at the end of the title where there is room', () => {
    expect(placeMark(room(box(20, 10, 150, 20)))).toEqual({ left: 178, top: 5, isNarrow: false });
  });
  test('stands before the title in a language written from right to left', () => {
    expect(placeMark(room(box(230, 10, 150, 20), [], true))).toEqual({ left: 52, top: 5, isNarrow: false });
  });
  test('is its sign alone where its words do not fit in the card', () => {
    expect(placeMark(room(box(20, 10, 300, 20)))).toEqual({ left: 328, top: 5, isNarrow: true });
  });
  test('is its sign alone where its words would cover something', () => {
    expect(placeMark(room(box(20, 10, 150, 20), [box(280, 0, 100, 40)]))).toMatchObject({ left: 178, isNarrow: true });
  });
  test.each([
    [false, 354],
    [true, 8],
  ])('goes to the corner of the card where all is taken, right to left: %s', (isRightToLeft, left) => {
    const full = room(box(0, 10, 400, 20), [box(0, 0, 400, 120)], isRightToLeft);
    expect(placeMark(full)).toEqual({ left, top: -15, isNarrow: true });
  });
});

describe('the panel', () => {
  const panel = { width: 400, height: 600 };
  const screen = { width: 1400, height: 800 };
  const mark = box(300, 100, 150, 30);

  test.each([
    ['at the end side of the offer', box(100, 80, 700, 200), false, { left: 812, top: 100 }],
    ['at its other side where only that has room', box(700, 80, 650, 200), false, { left: 288, top: 100 }],
    ['on the left first, from right to left', box(600, 80, 300, 200), true, { left: 188, top: 100 }],
    ['at the far edge where neither side has room', box(100, 80, 1200, 200), false, { left: 988, top: 100 }],
    ['at the far edge from right to left', box(100, 80, 1200, 200), true, { left: 12, top: 100 }],
  ])('stands %s', (_, offer, isRightToLeft, wanted) => {
    expect(placePanel(mark, offer, panel, screen, isRightToLeft)).toEqual(wanted);
  });

  test('never leaves the screen', () => {
    const low = box(300, 760, 150, 30);
    expect(placePanel(low, box(0, 700, 1400, 100), panel, screen, false).top).toBe(188);
    const small = { width: 390, height: 400 };
    expect(placePanel(low, box(0, 0, 390, 400), panel, small, false)).toEqual({ left: 12, top: 12 });
  });
});

describe('the brightness of a background', () => {
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0.9)', 0],
    ['rgba(0, 0, 0, 0)', undefined],
    ['rgba(20, 20, 20, 0.2)', undefined],
    ['color(srgb 1 1 1)', 1],
    ['color(srgb 0 0 0 / 0.3)', undefined],
    ['oklch(0.21 0.03 264.6)', 0.21],
    ['lab(94 1 2)', 0.94],
    ['color(xyz 1 1 1)', undefined],
    ['transparent', undefined],
    ['', undefined],
  ])('%s is %s', (colour, brightness) => {
    const found = brightnessOf(colour);
    if (brightness === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(brightness);
  });
});
