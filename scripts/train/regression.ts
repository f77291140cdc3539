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
const settled = 1e-6;

/**
 * Logistic regression with a ridge penalty; both classes weigh the same in sum. Nesterov's accelerated gradient with restarts: no randomness, so
 * the same rows always give the same weights.
 */
export function regress(rows: readonly Row[], { width, firmness, rounds }: Settings): Fit {
  const risky = rows.filter((row) => row.risky).length;
  const share = [rows.length / (2 * Math.max(1, rows.length - risky)), rows.length / (2 * Math.max(1, risky))] as const;
  const longest = Math.max(1, ...rows.map(({ values }) => values.reduce((sum, value) => sum + value * value, 0)));
  let at = new Float64Array(width + 1);
  let ahead = at.slice();
  let speed = 1;
  let lastLoss = Number.POSITIVE_INFINITY;
  // The curvature is at most this for rows of that length, and mostly far smaller, hence the search below.
  let step = 1 / (1 + (firmness * rows.length * longest) / 16);
  for (let round = 0; round < rounds; round++) {
    const { loss, slope } = look(rows, ahead, firmness, share);
    if (loss > lastLoss) {
      ahead = at.slice();
      speed = 1;
      step *= 0.7;
      lastLoss = Number.POSITIVE_INFINITY;
      continue;
    }
    if (lastLoss - loss < settled * loss) break;
    lastLoss = loss;
    const next = ahead.map((value, i) => value - step * (slope[i] ?? 0));
    const faster = (1 + Math.sqrt(1 + 4 * speed * speed)) / 2;
    const push = (speed - 1) / faster;
    ahead = next.map((value, i) => value + push * (value - (at[i] ?? 0)));
    at = next;
    speed = faster;
  }
  return { weights: at.slice(0, width), bias: at[width] ?? 0 };
}

/** The logarithm of the odds that a row is risky. */
export function oddsOf({ weights, bias }: Fit, { columns, values }: Row): number {
  let sum = bias;
  for (let i = 0; i < columns.length; i++) sum += (weights[columns[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}

function look(
  rows: readonly Row[],
  point: Float64Array,
  firmness: number,
  share: readonly [number, number],
): { loss: number; slope: Float64Array } {
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
