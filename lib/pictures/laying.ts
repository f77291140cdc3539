/**
 * How one picture is laid over another: `x' = a x + b y + c`, `y' = d x + e y + f`, in pixels.
 */
export interface Laying {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function laidX({ a, b, c }: Laying, x: number, y: number): number {
  return a * x + b * y + c;
}

export function laidY({ d, e, f }: Laying, x: number, y: number): number {
  return d * x + e * y + f;
}

/** The laying that brings two points to two others by moving, turning and enlarging. */
export function layingOfTwo(p: Point, q: Point, to: Point, and: Point): Laying | undefined {
  const [dx, dy, ex, ey] = [q.x - p.x, q.y - p.y, and.x - to.x, and.y - to.y];
  const length = dx * dx + dy * dy;
  if (length === 0) return undefined;
  const a = (dx * ex + dy * ey) / length;
  const d = (dx * ey - dy * ex) / length;
  return { a, b: -d, c: to.x - a * p.x + d * p.y, d, e: a, f: to.y - d * p.x - a * p.y };
}

/** The laying that brings many points nearest to as many others (least squares); `undefined` where they lie on one line. */
export function layingOfMany(from: readonly Point[], to: readonly Point[]): Laying | undefined {
  const n = from.length;
  if (n < 3) return undefined;
  const mean = (list: readonly Point[], key: keyof Point) => list.reduce((sum, point) => sum + point[key], 0) / n;
  const [mx, my, nx, ny] = [mean(from, 'x'), mean(from, 'y'), mean(to, 'x'), mean(to, 'y')];
  let [xx, xy, yy, xu, yu, xv, yv] = [0, 0, 0, 0, 0, 0, 0];
  from.forEach((point, index) => {
    const [x, y] = [point.x - mx, point.y - my];
    const [u, v] = [(to[index]?.x ?? 0) - nx, (to[index]?.y ?? 0) - ny];
    xx += x * x;
    xy += x * y;
    yy += y * y;
    xu += x * u;
    yu += y * u;
    xv += x * v;
    yv += y * v;
  });
  const whole = xx * yy - xy * xy;
  // Nearly on one line: what lies across it would be a guess.
  if (whole < 0.02 * (xx + yy) ** 2) return undefined;
  const [a, b] = [(xu * yy - yu * xy) / whole, (yu * xx - xu * xy) / whole];
  const [d, e] = [(xv * yy - yv * xy) / whole, (yv * xx - xv * xy) / whole];
  return { a, b, c: nx - a * mx - b * my, d, e, f: ny - d * mx - e * my };
}

/** The laying back. `undefined` for one that flattens. */
export function layingBack({ a, b, c, d, e, f }: Laying): Laying | undefined {
  const whole = a * e - b * d;
  if (Math.abs(whole) < 1e-6) return undefined;
  return {
    a: e / whole,
    b: -b / whole,
    c: (b * f - c * e) / whole,
    d: -d / whole,
    e: a / whole,
    f: (c * d - a * f) / whole,
  };
}

/** Whether a laying is one that a picture on a screen goes through: not much longer than wide, neither tiny nor huge, and not mirrored. */
export function isLikely({ a, b, d, e }: Laying): boolean {
  const whole = a * e - b * d;
  if (whole < 0.04 || whole > 25) return false;
  const squares = a * a + b * b + d * d + e * e;
  // For singular values s and t: squares = s² + t², whole = s t. 1.08: one side stretched by half.
  const ratio = squares / (2 * whole);
  return ratio < 1.08;
}
