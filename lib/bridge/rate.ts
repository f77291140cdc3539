/** How often one tab may ask: `burst` at once, then `perSecond`. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** How many tabs are kept in mind; more than anyone opens, and little memory. */
const tabs = 1_000;

/**
 * A token bucket per key. The returned function takes `cost` tokens and says whether they were there.
 * @param now milliseconds on a clock that only goes forward.
 */
export function limitRate(rate: Rate, now: () => number): (key: number, cost?: number) => boolean {
  const buckets = new Map<number, { tokens: number; at: number }>();
  return (key, cost = 1) => {
    const at = now();
    const before = buckets.get(key) ?? { tokens: rate.burst, at };
    const tokens = Math.min(rate.burst, before.tokens + ((at - before.at) / 1000) * rate.perSecond);
    const isEnough = tokens >= cost;
    buckets.delete(key);
    buckets.set(key, { tokens: isEnough ? tokens - cost : tokens, at });
    const [oldest] = buckets.keys();
    if (buckets.size > tabs && oldest !== undefined) buckets.delete(oldest);
    return isEnough;
  };
}
