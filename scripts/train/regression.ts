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
  const look = (point: Float64Array): Looked => lossOf(rows, point, firmness, share);
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

/** The logarithm of the odds that a row is risky. */
export function oddsOf({ weights, bias }: Fit, { columns, values }: Row): number {
  let sum = bias;
  for (let i = 0; i < columns.length; i++) sum += (weights[columns[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}

function lossOf(rows: readonly Row[], point: Float64Array, firmness: number, share: readonly [number, number]): Looked {
  const width = point.length - 1;
  const slope = point.slice();
  slope[width] = 0;
  let loss = 0;
  for (let i = 0; i < width; i++) loss += ((point[i] ?? 0) * (point[i] ?? 0)) / 2;
  const here = { weights: point, bias: point[width] ?? 0 };
  for (const row of rows) {
    const sign = row.risky ? 1 : -1;
    const margin = sign * oddsOf(here, row);
    const weight = firmness * share[row.risky ? 1 : 0];
    loss += weight * (margin > 30 ? Math.exp(-margin) : Math.log1p(Math.exp(-margin)));
    const pull = (-sign * weight) / (1 + Math.exp(margin));
    for (let i = 0; i < row.columns.length; i++) {
      const column = row.columns[i] ?? 0;
      slope[column] = (slope[column] ?? 0) + pull * (row.values[i] ?? 0);
    }
    slope[width] = (slope[width] ?? 0) + pull;
  }
  return { loss, slope };
}
