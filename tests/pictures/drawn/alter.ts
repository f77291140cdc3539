import { type Draw, draw } from './draw';
import { compressed } from './jpeg';
import { box, type Colour, copyOf, mix, oval, paint, pixelOf, recolour, type Sheet, sheet } from './sheet';
import { write } from './writing';

type Alteration = (from: Sheet, by: Draw) => Sheet;

/** The pixel of `from` that comes to each place, or a colour of its own where none does. */
function moved(
  from: Sheet,
  width: number,
  height: number,
  place: (x: number, y: number) => readonly [number, number],
  empty: Colour,
): Sheet {
  const to = sheet(Math.round(width), Math.round(height), empty);
  paint(to, [0, 0, to.width, to.height], (x, y) => between(from, ...place(x, y)));
  return to;
}

function between(from: Sheet, x: number, y: number): Colour | undefined {
  if (x < -0.5 || y < -0.5 || x > from.width - 0.5 || y > from.height - 0.5) return undefined;
  const [left, top] = [
    Math.min(from.width - 2, Math.max(0, Math.floor(x))),
    Math.min(from.height - 2, Math.max(0, Math.floor(y))),
  ];
  const [dx, dy] = [Math.min(1, Math.max(0, x - left)), Math.min(1, Math.max(0, y - top))];
  return mix(
    mix(pixelOf(from, left, top), pixelOf(from, left + 1, top), dx),
    mix(pixelOf(from, left, top + 1), pixelOf(from, left + 1, top + 1), dx),
    dy,
  );
}

/** Cuts off so that a part of each side is left. */
const cut =
  (least: number, most: number): Alteration =>
  (from, by) => {
    const [wide, high] = [from.width * by.between(least, most), from.height * by.between(least, most)];
    const [left, top] = [by.next() * (from.width - wide), by.next() * (from.height - high)];
    return moved(from, wide, high, (x, y) => [x + Math.floor(left), y + Math.floor(top)], [0, 0, 0]);
  };

const mirrored: Alteration = (from) =>
  moved(from, from.width, from.height, (x, y) => [from.width - 1 - x, y], [0, 0, 0]);

/** Made smaller in whole steps, as a preview is, and to a size between by the nearest pixels. */
const smaller: Alteration = (from, by) => {
  const ratio = 1 / by.between(0.35, 0.6);
  const to = sheet(Math.round(from.width / ratio), Math.round(from.height / ratio));
  paint(to, [0, 0, to.width, to.height], (x, y) => {
    const seen = [0.25, 0.75].flatMap((dy) =>
      [0.25, 0.75].map((dx) => between(from, (x + dx) * ratio - 0.5, (y + dy) * ratio - 0.5) ?? [0, 0, 0]),
    );
    return [0, 1, 2].map(
      (part) => seen.reduce((sum, pixel) => sum + (pixel[part] ?? 0), 0) / seen.length,
    ) as unknown as Colour;
  });
  return to;
};

const tinted: Alteration = (from, by) => {
  const [tint, share] = [by.colour(), by.between(0.2, 0.4)];
  return recolour(from, ([r, g, b]) =>
    mix([0.39 * r + 0.77 * g + 0.19 * b, 0.35 * r + 0.69 * g + 0.17 * b, 0.27 * r + 0.53 * g + 0.13 * b], tint, share),
  );
};

const stronger: Alteration = (from, by) => {
  const [contrast, light] = [by.between(0.7, 1.5), by.between(-35, 35)];
  return recolour(from, (pixel) => pixel.map((part) => (part - 128) * contrast + 128 + light) as unknown as Colour);
};

const written: Alteration = (from, by) => {
  const on = copyOf(from);
  const [size, y] = [by.whole(3, 5), by.between(0.1, 0.75) * from.height];
  if (by.next() < 0.5) box(on, 0, y - 8, from.width, 7 * size + 16, by.colour());
  for (let row = 0; row < by.whole(1, 2); row += 1)
    write(
      on,
      by,
      by.between(6, 40),
      y + row * size * 9,
      size,
      row === 0 ? [255, 255, 255] : [250, 220, 40],
      by.whole(8, 14),
    );
  return on;
};

const framed: Alteration = (from, by) => {
  const [x, y] = [Math.round(from.width * by.between(0.04, 0.14)), Math.round(from.height * by.between(0.04, 0.14))];
  return moved(from, from.width + 2 * x, from.height + 2 * y, (px, py) => [px - x, py - y], by.colour());
};

const turned: Alteration = (from, by) => {
  const angle = (by.next() < 0.5 ? -1 : 1) * by.between(0.04, 0.14);
  const [cos, sin, mx, my] = [Math.cos(angle), Math.sin(angle), from.width / 2, from.height / 2];
  return moved(
    from,
    from.width,
    from.height,
    (x, y) => [mx + cos * (x - mx) + sin * (y - my), my - sin * (x - mx) + cos * (y - my)],
    [0, 0, 0],
  );
};

const stuckOn: Alteration = (from, by) => {
  const on = copyOf(from);
  for (let sticker = 0; sticker < 3; sticker += 1) {
    const [x, y, size] = [by.next() * from.width, by.next() * from.height, by.between(0.05, 0.09) * from.width];
    oval(on, x, y, size, size, [250, 210, 60]);
    for (const side of [-1, 1])
      oval(on, x + side * size * 0.35, y - size * 0.2, size * 0.12, size * 0.18, [40, 30, 20]);
  }
  return recolour(on, (pixel) => {
    const add = (by.next() + by.next() - 1) * 16;
    return pixel.map((part) => part + add) as unknown as Colour;
  });
};

const pressed: Alteration = (from, by) => compressed(from, by.whole(15, 30));

const after =
  (...all: readonly Alteration[]): Alteration =>
  (from, by) =>
    all.reduce((sheet, alter) => alter(sheet, by), from);

/** What is done to pictures before they come back under another name. */
export const alterations = {
  'cut a little': cut(0.75, 0.9),
  'cut to two thirds': cut(0.6, 0.72),
  mirrored,
  'compressed hard': pressed,
  'made small': smaller,
  'with a colour filter': tinted,
  'with other light and contrast': stronger,
  'written on': written,
  'in a frame': framed,
  'turned a little': turned,
  'with stickers and grain': stuckOn,
  'mirrored, cut, filtered and compressed': after(mirrored, cut(0.72, 0.85), tinted, pressed),
} as const satisfies Readonly<Record<string, Alteration>>;

export type AlterationName = keyof typeof alterations;

export function altered(from: Sheet, name: AlterationName, seed: number): Sheet {
  return alterations[name](from, draw(seed * 97 + 13));
}
