/** A share of a count with its 95 % Wilson interval. */
export interface Rate {
  readonly of: number;
  readonly hits: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const z = 1.959964;

/** The Wilson score interval; 0 to 1 when there is nothing to count. */
export function rate(hits: number, of: number): Rate {
  if (of === 0) return { of, hits, share: 0, low: 0, high: 1 };
  const share = hits / of;
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const centre = share + (z * z) / (2 * of);
  const scale = 1 + (z * z) / of;
  return { of, hits, share, low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}

/** `0.71 (0.65 to 0.77)`, or with so many digits as `digits` says. */
export const written = ({ share, low, high, of }: Rate, digits = 2): string =>
  of === 0 ? '-' : `${share.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
