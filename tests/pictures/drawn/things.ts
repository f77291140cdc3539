import type { Draw } from './draw';
import { box, type Colour, line, mix, oval, paint, type Sheet, shape } from './sheet';

/** Something that stands, hangs or lies about in a drawn place, in a box of that width and height. */
type Thing = (on: Sheet, by: Draw, x: number, y: number, wide: number, high: number) => void;

const black: Colour = [25, 22, 20];

const shelf: Thing = (on, by, x, y, wide, high) => {
  box(on, x, y, wide, high, by.colour());
  const rows = by.whole(2, 4);
  for (let row = 0; row < rows; row += 1)
    for (let at = x + 4; at < x + wide - 6; at += by.between(6, 18)) {
      const tall = (high / rows) * by.between(0.5, 0.85);
      box(on, at, y + ((row + 1) * high) / rows - tall, by.between(4, 12), tall - 3, by.colour());
    }
};

const framed: Thing = (on, by, x, y, wide, high) => {
  box(on, x, y, wide, high, black);
  box(on, x + 5, y + 5, wide - 10, high - 10, by.colour());
  for (let drawn = 0; drawn < by.whole(2, 6); drawn += 1)
    oval(
      on,
      x + by.between(0.25, 0.75) * wide,
      y + by.between(0.25, 0.75) * high,
      wide * by.between(0.05, 0.2),
      high * by.between(0.05, 0.2),
      by.colour(),
    );
};

const lamp: Thing = (on, by, x, y, wide, high) => {
  line(on, [x + wide / 2, y + high * 0.3], [x + wide / 2, y + high], 4, black);
  shape(
    on,
    [
      [x + wide * 0.3, y],
      [x + wide * 0.7, y],
      [x + wide, y + high * 0.35],
      [x, y + high * 0.35],
    ],
    () => [250, 220, by.whole(120, 220)],
  );
};

const plant: Thing = (on, by, x, y, wide, high) => {
  for (let leaf = 0; leaf < by.whole(8, 16); leaf += 1)
    line(on, [x + wide / 2, y + high * 0.8], [x + by.next() * wide, y + by.next() * high * 0.6], by.between(2, 8), [
      by.whole(10, 90),
      by.whole(90, 190),
      by.whole(20, 90),
    ]);
  box(on, x + wide * 0.3, y + high * 0.75, wide * 0.4, high * 0.25, by.colour());
};

const cushion: Thing = (on, by, x, y, wide, high) => {
  const [one, two, width] = [by.colour(), by.colour(), by.between(5, 14)];
  const slope = by.between(-1, 1);
  shape(
    on,
    [
      [x, y + high * 0.1],
      [x + wide * 0.95, y],
      [x + wide, y + high],
      [x + wide * 0.05, y + high * 0.9],
    ],
    (px, py) => (Math.floor((px + slope * py) / width) % 2 === 0 ? one : two),
  );
};

const window: Thing = (on, by, x, y, wide, high) => {
  const far = by.grain(30);
  paint(on, [x, y, x + wide, y + high], (px, py) =>
    mix([150, 190, 235], [70, 110, 60], Math.min(1, Math.max(0, (py - y) / high + far(px, py)))),
  );
  const [across, down] = [by.whole(1, 3), by.whole(1, 3)];
  for (let bar = 0; bar <= across; bar += 1) box(on, x + (bar * wide) / across - 3, y, 6, high, [235, 230, 225]);
  for (let bar = 0; bar <= down; bar += 1) box(on, x, y + (bar * high) / down - 3, wide, 6, [235, 230, 225]);
};

const bottles: Thing = (on, by, x, y, wide, high) => {
  for (let at = x; at < x + wide - 10; at += by.between(14, 34)) {
    const [tall, colour] = [high * by.between(0.5, 1), by.colour()];
    box(on, at, y + high - tall * 0.7, 12, tall * 0.7, colour);
    box(on, at + 4, y + high - tall, 4, tall * 0.4, colour);
    box(on, at + 1, y + high - tall * 0.45, 10, tall * 0.2, by.colour());
  }
};

export const things: readonly Thing[] = [shelf, framed, lamp, plant, cushion, window, bottles];
