/** Adam (Kingma and Ba 2015), with its usual numbers. */
const first = 0.9;
const second = 0.999;
const least = 1e-8;

/** Numbers that are learned together, and what is remembered of how they moved. */
export class Parameter {
  readonly values: Float32Array;
  /** Summed up since the last step. */
  readonly slope: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;
  private steps = 0;

  /** @param start what each number is at first */
  constructor(size: number, start: () => number = () => 0) {
    this.values = Float32Array.from({ length: size }, start);
    this.slope = new Float32Array(size);
    this.mean = new Float32Array(size);
    this.square = new Float32Array(size);
  }

  /** Goes one step down the slope and forgets it. */
  step(rate: number): void {
    const { values, slope } = this;
    const mean = this.mean;
    const square = this.square;
    this.steps++;
    const scale = (rate * Math.sqrt(1 - second ** this.steps)) / (1 - first ** this.steps);
    for (let i = 0; i < values.length; i++) {
      const here = slope[i] ?? 0;
      const m = first * (mean[i] ?? 0) + (1 - first) * here;
      const v = second * (square[i] ?? 0) + (1 - second) * here * here;
      mean[i] = m;
      square[i] = v;
      // What never moved stays exactly where it was.
      if (m !== 0) values[i] = (values[i] ?? 0) - (scale * m) / (Math.sqrt(v) + least);
      slope[i] = 0;
    }
  }
}
