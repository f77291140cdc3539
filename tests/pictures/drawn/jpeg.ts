import { type Sheet, sheet } from './sheet';

/** How coarse each wave is kept, for brightness and for colour (ITU T.81, annex K). */
const bright = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51,
  87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101,
  72, 92, 95, 98, 112, 100, 103, 99,
];
const coloured = Array.from(
  { length: 64 },
  (_, at) => [17, 18, 24, 47, 66, 99, 99, 99][Math.floor(Math.hypot(at % 8, Math.floor(at / 8)))] ?? 99,
);

const waves = Array.from({ length: 8 }, (_, wave) =>
  Array.from(
    { length: 8 },
    (_, at) => Math.cos(((2 * at + 1) * wave * Math.PI) / 16) * (wave === 0 ? Math.SQRT1_2 : 1) * 0.5,
  ),
);

/** What JPEG of that quality (1 to 100) leaves of a picture: blocks of eight by eight in waves, each rounded. Colour is kept at full size. */
export function compressed(from: Sheet, quality: number): Sheet {
  const scale = quality < 50 ? 50 / quality : 2 - quality / 50;
  const { width, height } = from;
  const planes = [0, 1, 2].map(() => new Float64Array(width * height));
  const [luma, blue, red] = planes as [Float64Array, Float64Array, Float64Array];
  for (let at = 0; at < luma.length; at += 1) {
    const [r = 0, g = 0, b = 0] = from.data.subarray(at * 4, at * 4 + 3);
    luma[at] = 0.299 * r + 0.587 * g + 0.114 * b - 128;
    blue[at] = -0.1687 * r - 0.3313 * g + 0.5 * b;
    red[at] = 0.5 * r - 0.4187 * g - 0.0813 * b;
  }
  planes.forEach((plane, which) => {
    const steps = (which === 0 ? bright : coloured).map((step) => Math.max(1, Math.round(step * scale)));
    for (let y = 0; y + 8 <= height; y += 8)
      for (let x = 0; x + 8 <= width; x += 8) round(plane, y * width + x, width, steps);
  });
  const to = sheet(width, height);
  for (let at = 0; at < luma.length; at += 1) {
    const [l, cb, cr] = [(luma[at] ?? 0) + 128, blue[at] ?? 0, red[at] ?? 0];
    to.data.set([l + 1.402 * cr, l - 0.3441 * cb - 0.7141 * cr, l + 1.772 * cb], at * 4);
  }
  return to;
}

function round(plane: Float64Array, start: number, width: number, steps: readonly number[]): void {
  const block = new Float64Array(64);
  for (let at = 0; at < 64; at += 1) block[at] = plane[start + (at >> 3) * width + (at & 7)] ?? 0;
  const inWaves = turn(
    turn(block, (wave, at) => waves[wave]?.[at] ?? 0),
    (wave, at) => waves[wave]?.[at] ?? 0,
  );
  const kept = inWaves.map((value, at) => Math.round(value / (steps[at] ?? 1)) * (steps[at] ?? 1));
  const back = turn(
    turn(kept, (at, wave) => waves[wave]?.[at] ?? 0),
    (at, wave) => waves[wave]?.[at] ?? 0,
  );
  for (let at = 0; at < 64; at += 1) plane[start + (at >> 3) * width + (at & 7)] = back[at] ?? 0;
}

/** One direction of the transform; rows and columns change places, so that twice is both. */
function turn(block: Float64Array, weight: (to: number, from: number) => number): Float64Array {
  const turned = new Float64Array(64);
  for (let row = 0; row < 8; row += 1)
    for (let to = 0; to < 8; to += 1) {
      let sum = 0;
      for (let from = 0; from < 8; from += 1) sum += weight(to, from) * (block[row * 8 + from] ?? 0);
      turned[to * 8 + row] = sum;
    }
  return turned;
}
