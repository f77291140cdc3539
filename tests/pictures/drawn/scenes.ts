import { type Draw, draw } from './draw';
import { box, line, mix, oval, paint, type Sheet, shape, sheet } from './sheet';
import { things } from './things';
import { write } from './writing';

type Scene = (on: Sheet, by: Draw) => void;

const room: Scene = (on, by) => {
  const { width, height } = on;
  const floor = height * by.between(0.6, 0.8);
  const [wall, paper, boards, grain] = [by.colour(), by.colour(), by.colour(), by.grain(60)];
  const stripe = by.whole(14, 60);
  paint(on, [0, 0, width, floor], (x, y) =>
    mix(mix(wall, paper, Math.floor(x / stripe) % 2 === 0 ? 0 : 0.15), [255, 255, 255], (grain(x, y) + 1) * 0.12),
  );
  const board = by.whole(18, 50);
  paint(on, [0, floor, width, height], (x, y) =>
    mix(
      boards,
      [0, 0, 0],
      (x + Math.floor(y / 22) * 31) % board < 2 || y % 22 < 2 ? 0.5 : (grain(x * 0.3, y * 3) + 1) * 0.12,
    ),
  );
  for (let thing = 0; thing < by.whole(6, 10); thing += 1) {
    const [wide, high] = [width * by.between(0.1, 0.28), height * by.between(0.14, 0.35)];
    by.one(things)(on, by, by.between(0, width - wide), by.between(0.03 * height, height - high), wide, high);
  }
};

const street: Scene = (on, by) => {
  const { width, height } = on;
  const [sky, ground, clouds] = [by.colour(), height * by.between(0.7, 0.85), by.grain(120)];
  paint(on, [0, 0, width, height], (x, y) => mix(sky, [255, 255, 255], Math.max(0, clouds(x, y)) * 0.7));
  for (let left = -20; left < width; ) {
    const [wide, top, wall] = [by.between(60, 180), by.between(0.05, 0.45) * height, by.colour()];
    const rough = by.grain(14);
    paint(on, [left, top, left + wide, ground], (x, y) => mix(wall, [0, 0, 0], (rough(x, y) + 1) * 0.1));
    const [cols, rows] = [by.whole(2, 5), by.whole(3, 7)];
    for (let row = 0; row < rows; row += 1)
      for (let col = 0; col < cols; col += 1) {
        if (by.next() < 0.15) continue;
        const [x, y] = [left + ((col + 0.25) * wide) / cols, top + ((row + 0.25) * (ground - top)) / rows];
        box(
          on,
          x,
          y,
          wide / cols / 2,
          (ground - top) / rows / 2,
          by.next() < 0.3 ? [250, 230, 150] : mix(wall, [10, 20, 50], by.between(0.4, 0.9)),
        );
      }
    write(on, by, left + 8, ground - 34, by.whole(2, 3), by.colour(), by.whole(3, 7));
    left += wide + by.between(0, 12);
  }
  const asphalt = by.grain(9);
  paint(on, [0, ground, width, height], (x, y) => {
    const grey = 90 + asphalt(x, y) * 30;
    return [grey, grey, grey + 6];
  });
  for (let car = 0; car < by.whole(1, 4); car += 1) {
    const [x, y, paintwork] = [by.next() * width, ground + by.between(-18, 20), by.colour()];
    shape(
      on,
      [
        [x, y],
        [x + 16, y - 20],
        [x + 66, y - 20],
        [x + 88, y],
        [x + 100, y + 18],
        [x - 8, y + 18],
      ],
      () => paintwork,
    );
    for (const wheel of [x + 12, x + 78]) oval(on, wheel, y + 18, 10, 10, [20, 20, 20]);
  }
};

const hills: Scene = (on, by) => {
  const { width, height } = on;
  const [from, to] = [by.colour(), by.colour()];
  paint(on, [0, 0, width, height], (_, y) => mix(from, to, y / height));
  for (let hill = 0; hill < by.whole(3, 5); hill += 1) {
    const [rise, cover, colour, rough] = [
      by.grain(by.whole(80, 240)),
      by.grain(by.whole(8, 40)),
      by.colour(),
      by.between(0.15, 0.5),
    ];
    const base = height * (0.35 + hill * 0.14);
    paint(on, [0, 0, width, height], (x, y) =>
      y > base + rise(x, hill * 50) * 60 ? mix(colour, [0, 0, 0], (cover(x, y) + 1) * rough) : undefined,
    );
  }
  for (let tree = 0; tree < by.whole(6, 20); tree += 1) {
    const [x, y, tall, leaves] = [
      by.next() * width,
      height * by.between(0.5, 1),
      height * by.between(0.06, 0.25),
      by.colour(),
    ];
    line(on, [x, y], [x, y - tall], tall / 10, [70, 50, 35]);
    for (let twig = 0; twig < 6; twig += 1)
      oval(
        on,
        x + by.between(-0.3, 0.3) * tall,
        y - tall * by.between(0.6, 1.1),
        tall * by.between(0.1, 0.25),
        tall * by.between(0.1, 0.2),
        mix(leaves, [0, 0, 0], by.next() * 0.5),
      );
  }
};

const flyer: Scene = (on, by) => {
  const { width, height } = on;
  const [from, to] = [by.colour(), by.colour()];
  const turned = by.between(-1, 1);
  paint(on, [0, 0, width, height], (x, y) =>
    mix(from, to, Math.min(1, Math.max(0, (y + turned * (x - width / 2)) / height))),
  );
  for (let blob = 0; blob < by.whole(3, 9); blob += 1) {
    const [x, y, size, colour] = [by.next() * width, by.next() * height, by.between(20, 110), by.colour()];
    if (by.next() < 0.5) oval(on, x, y, size, size * by.between(0.4, 1), colour);
    else
      shape(
        on,
        [
          [x, y - size],
          [x + size, y + size * by.next()],
          [x - size * by.next(), y + size],
        ],
        () => colour,
      );
  }
  for (let y = 20; y < height - 30; y += by.between(26, 60)) {
    const size = by.whole(2, 5);
    for (let x = by.between(10, 60); x < width * by.between(0.5, 0.95); )
      x += write(on, by, x, y, size, by.colour(), by.whole(2, 8)) + size * 4;
  }
};

const heap: Scene = (on, by) => {
  const { width, height } = on;
  const [ground, rough] = [by.colour(), by.grain(by.whole(10, 80))];
  paint(on, [0, 0, width, height], (x, y) => mix(ground, [0, 0, 0], (rough(x, y) + 1) * 0.25));
  for (let thing = 0; thing < by.whole(20, 60); thing += 1) {
    const [x, y, size, turned, colour] = [
      by.next() * width,
      by.next() * height,
      by.between(8, 60),
      by.between(0, 6.3),
      by.colour(),
    ];
    const cover = by.grain(by.whole(4, 20));
    const corners = Array.from(
      { length: by.whole(3, 7) },
      (_, at) =>
        [
          x + Math.cos(turned + at * 1.1) * size * by.between(0.5, 1),
          y + Math.sin(turned + at * 1.1) * size * by.between(0.5, 1),
        ] as const,
    );
    shape(on, corners, (px, py) => mix(colour, [255, 255, 255], (cover(px, py) + 1) * 0.15));
  }
};

const scenes: readonly Scene[] = [room, street, hills, flyer, heap];

/** How a picture came to be: a soft lens and the grain of a sensor, as no photo is without. */
function finish(on: Sheet, by: Draw): Sheet {
  const [light, grain] = [by.grain(300), by.between(2, 7)];
  paint(on, [0, 0, on.width, on.height], (x, y) => {
    const at = (y * on.width + x) * 4;
    const add = (by.next() + by.next() - 1) * grain + light(x, y) * 18;
    return [(on.data[at] ?? 0) + add, (on.data[at + 1] ?? 0) + add, (on.data[at + 2] ?? 0) + add];
  });
  return on;
}

const shapes = [
  [640, 480],
  [480, 640],
  [600, 600],
  [720, 405],
  [420, 560],
] as const;

/** A picture of a place, or a flyer, by its number; each number gives another. `world` gives other ones altogether. */
export function scene(number: number, world = 1): Sheet {
  const by = draw(world * 100_003 + number * 7_919);
  const [width, height] = by.one(shapes);
  const on = sheet(width, height);
  (scenes[number % scenes.length] ?? room)(on, by);
  return finish(on, by);
}
