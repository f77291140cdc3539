/** Steps remembered: more of them cost memory and gain little. */
const remembered = 10;

interface Step {
  readonly moved: Float64Array;
  readonly bent: Float64Array;
  /** One by the product of both. */
  readonly scale: number;
}

export const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

export const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value - (b[i] ?? 0));

/** The last steps of a descent, from which the curvature of the ground is guessed: the two loops of L-BFGS. */
export class Path {
  private steps: readonly Step[] = [];

  /** @param moved how far the point moved, and `bent` how the slope changed on the way */
  add(moved: Float64Array, bent: Float64Array): void {
    const product = dot(moved, bent);
    if (product > 0) this.steps = [...this.steps, { moved, bent, scale: 1 / product }].slice(-remembered);
  }

  /** Where to go from a place with this slope. */
  downhill(slope: Float64Array): Float64Array {
    const way = slope.map((value) => -value);
    const shares = this.steps.toReversed().map(({ moved, bent, scale }) => {
      const share = scale * dot(moved, way);
      addTo(way, bent, -share);
      return share;
    });
    const last = this.steps.at(-1);
    // Before the first step nothing is known of the curvature: one as long as one weight is safe.
    const length = last ? 1 / (last.scale * dot(last.bent, last.bent)) : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
    for (let i = 0; i < way.length; i++) way[i] = (way[i] ?? 0) * length;
    this.steps.forEach(({ moved, bent, scale }, index) => {
      const share = shares[this.steps.length - 1 - index] ?? 0;
      addTo(way, moved, share - scale * dot(bent, way));
    });
    return way;
  }
}

function addTo(sum: Float64Array, other: Float64Array, share: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + share * (other[i] ?? 0);
}
