import { dot, minus, Path } from './path';

/** One text as numbered columns and their values. */
export interface Row {
  readonly columns: Uint32Array;
  readonly values: Float32Array;
  readonly risky: boolean;
}

/** A fitted model: `bias + sum(weights[column] * value)` is the logarithm of the odds. */
export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface Settings {
  readonly width: number;
  /** Inverse of the ridge penalty. */
  readonly firmness: number;
  readonly rounds: number;
}

/** Rounds end early when a loss falls by less than this share. */
const settled = 1e-7;

/**
 * Logistic regression with a ridge penalty; both classes weigh the same in sum. Found by L-BFGS (Nocedal 1980): no randomness, so the same rows always
 * give the same weights.
 */
export function regress(rows: readonly Row[], { width, firmness, rounds }: Settings): Fit {
  const risky = rows.filter((row) => row.risky).length;
  const share = [rows.length / (2 * Math.max(1, rows.length - risky)), rows.length / (2 * Math.max(1, risky))] as const;
  const laid = laidOut(rows);
  const look = (point: Float64Array): Looked => lossOf(laid, point, firmness, share);
  let point = new Float64Array(width + 1);
  let { loss, slope } = look(point);
  const path = new Path();
  for (let round = 0; round < rounds; round++) {
    const way = path.downhill(slope);
    const next = search(look, point, loss, way, dot(way, slope));
    if (!next) break;
    path.add(minus(next.point, point), minus(next.slope, slope));
    const isSettled = loss - next.loss < settled * loss;
    ({ point, loss, slope } = next);
    if (isSettled) break;
  }
  return { weights: point.slice(0, width), bias: point[width] ?? 0 };
}

interface Looked {
  readonly loss: number;
  readonly slope: Float64Array;
}

/** Halves the step until the loss falls as far as the slope lets expect, at least in part (Armijo); undefined where it falls no more. */
function search(
  look: (point: Float64Array) => Looked,
  point: Float64Array,
  loss: number,
  way: Float64Array,
  fall: number,
): (Looked & { readonly point: Float64Array<ArrayBuffer> }) | undefined {
  const least = { fall: 1e-4, step: 1e-10 } as const;
  for (let step = 1; step > least.step; step /= 2) {
    const next = point.map((value, i) => value + step * (way[i] ?? 0));
    const looked = look(next);
    if (looked.loss <= loss + least.fall * step * fall) return { ...looked, point: next };
  }
  return undefined;
}

/** Rows one behind the other: tens of millions of numbers are walked through some two hundred times. */
interface Laid {
  readonly risky: readonly boolean[];
  /** Where each row begins, and the last one ends. */
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

function laidOut(rows: readonly Row[]): Laid {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach(({ columns }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + columns.length;
  });
  const size = starts[rows.length] ?? 0;
  const laid = {
    risky: rows.map(({ risky }) => risky),
    starts,
    columns: new Uint32Array(size),
    values: new Float32Array(size),
  };
  rows.forEach(({ columns, values }, i) => {
    laid.columns.set(columns, starts[i]);
    laid.values.set(values, starts[i]);
  });
  return laid;
}

function lossOf(
  { risky, starts, columns, values }: Laid,
  point: Float64Array,
  firmness: number,
  share: readonly [number, number],
): Looked {
  const width = point.length - 1;
  const slope = point.slice();
  slope[width] = 0;
  let loss = 0;
  for (let i = 0; i < width; i++) loss += ((point[i] ?? 0) * (point[i] ?? 0)) / 2;
  for (let row = 0; row < risky.length; row++) {
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? 0;
    const sign = risky[row] ? 1 : -1;
    let odds = point[width] ?? 0;
    for (let i = from; i < to; i++) odds += (point[columns[i] ?? 0] ?? 0) * (values[i] ?? 0);
    const margin = sign * odds;
    const weight = firmness * share[risky[row] ? 1 : 0];
    loss += weight * (margin > 30 ? Math.exp(-margin) : Math.log1p(Math.exp(-margin)));
    const pull = (-sign * weight) / (1 + Math.exp(margin));
    for (let i = from; i < to; i++) {
      const column = columns[i] ?? 0;
      slope[column] = (slope[column] ?? 0) + pull * (values[i] ?? 0);
    }
    slope[width] = (slope[width] ?? 0) + pull;
  }
  return { loss, slope };
}
