import type { Raster } from '@/lib/domain/raster';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** A picture being drawn. */
export type Sheet = Raster;

export function sheet(width: number, height: number, [r, g, b]: Colour = [255, 255, 255]): Sheet {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([r, g, b, 255], at);
  return { width, height, data };
}

/** Draws every pixel of a box for which `colour` gives one. */
export function paint(
  { width, height, data }: Sheet,
  [left, top, right, bottom]: readonly [number, number, number, number],
  colour: (x: number, y: number) => Colour | undefined,
): void {
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y += 1)
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x += 1) {
      const drawn = colour(x, y);
      if (drawn) data.set(drawn, (y * width + x) * 4);
    }
}

export function box(on: Sheet, x: number, y: number, wide: number, high: number, colour: Colour): void {
  paint(on, [x, y, x + wide, y + high], () => colour);
}

export function oval(on: Sheet, x: number, y: number, rx: number, ry: number, colour: Colour): void {
  paint(on, [x - rx, y - ry, x + rx, y + ry], (px, py) =>
    ((px - x) / rx) ** 2 + ((py - y) / ry) ** 2 <= 1 ? colour : undefined,
  );
}

type Corner = readonly [number, number];

/** A filled shape of straight edges. */
export function shape(on: Sheet, corners: readonly Corner[], colour: (x: number, y: number) => Colour): void {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const isIn = (x: number, y: number): boolean =>
    corners.reduce((inside, [ax, ay], at) => {
      const [bx, by] = corners[(at + 1) % corners.length] ?? [ax, ay];
      const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
      return crosses ? !inside : inside;
    }, false);
  paint(on, [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], (x, y) =>
    isIn(x, y) ? colour(x, y) : undefined,
  );
}

export function line(on: Sheet, [ax, ay]: Corner, [bx, by]: Corner, wide: number, colour: Colour): void {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [nx, ny] = [(-(by - ay) / length) * (wide / 2), ((bx - ax) / length) * (wide / 2)];
  shape(
    on,
    [
      [ax + nx, ay + ny],
      [bx + nx, by + ny],
      [bx - nx, by - ny],
      [ax - nx, ay - ny],
    ],
    () => colour,
  );
}

export function mix([r, g, b]: Colour, [s, h, c]: Colour, share: number): Colour {
  return [r + (s - r) * share, g + (h - g) * share, b + (c - b) * share];
}

/** Changes every pixel. */
export function recolour(from: Sheet, colour: (pixel: Colour, x: number, y: number) => Colour): Sheet {
  const to = sheet(from.width, from.height);
  paint(to, [0, 0, from.width, from.height], (x, y) => colour(pixelOf(from, x, y), x, y));
  return to;
}

export function pixelOf({ width, data }: Sheet, x: number, y: number): Colour {
  const at = (y * width + x) * 4;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

export function copyOf(from: Sheet): Sheet {
  return { ...from, data: from.data.slice() };
}
