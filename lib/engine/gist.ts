import { fromBase64 } from '@/lib/domain/base64';
import type { GistWeights } from '@/lib/domain/learned';
import { dot } from './dot';
import { KnownStems, knownBytes } from './known-stems';
import type { OddWord } from './odd-words';
import { PieceCounts } from './piece-counts';
import { eachStem } from './stems';
import type { Stretch } from './stretches';
import { sizeOf } from './wording';
import type { Words } from './words';

/** The shape of the network: rows of its table, numbers to a row, things a sentence may say, numbers between these and the sum. */
export type GistShape = Pick<GistWeights, 'rows' | 'width' | 'says' | 'hidden' | 'step'>;

/** The weights of a network, open. */
export interface GistTable {
  /** The filter of `KnownStems`. */
  readonly known: Uint8Array;
  /** A row of `width` numbers of four bits for each hash that falls into it; the lower half of a byte comes first. */
  readonly stems: Int8Array;
  /** All other weights, one after the other; see `denseSizes`. */
  readonly dense: Float32Array;
}

/** How steeply the sum of the stems of a sentence is bent. */
export const steepness = 3;
/** A sentence of fewer stems than the square of this counts for less than a whole one. */
export const usualSize = 3;

/**
 * How many numbers a text is summed up to: of each thing the likeliest and the sum, of each number of a sentence the highest and the mean, and two on
 * its length.
 */
export const summedSize = (things: number, width: number): number => 2 * (things + width) + 2;

/** The sizes of the weights that are no rows, in the order they stand in. */
export function denseSizes({ width, says, hidden }: Pick<GistShape, 'width' | 'says' | 'hidden'>): readonly number[] {
  const summed = summedSize(says.length, width);
  return [width, says.length * width, says.length * width, says.length, hidden * summed, hidden, hidden, 1];
}

/** Throws when the weights do not have the sizes they should. */
export function openGist(weights: GistWeights): GistTable {
  const known = fromBase64(weights.known);
  const stems = new Int8Array(fromBase64(weights.stems).buffer);
  const dense = new Float32Array(fromBase64(weights.dense).buffer);
  const sizes = [known.length, stems.length, dense.length];
  const numbers = denseSizes(weights).reduce((sum, size) => sum + size, 0);
  const wanted = [knownBytes, (weights.rows * weights.width) / 2, numbers];
  if (sizes.some((size, i) => size !== wanted[i])) throw new Error(`a gist of sizes ${sizes}, not ${wanted}`);
  return { known, stems, dense };
}

/** What a text comes to, sentence by sentence. */
export interface GistReading {
  /** Ids of the things, in their order. */
  readonly says: readonly string[];
  /** The logarithm of the odds that it is risky. */
  readonly odds: number;
  /** How likely sentence `s` says thing `k`, 0 to 1, at `s * things + k`. */
  readonly said: Float32Array;
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/**
 * Reads what the sentences of an offer say, with a small network learned from marked texts: the stems of a sentence are summed up to a few numbers,
 * from which, and from their mean over the text, comes how likely it says each of some seventy things; from the likeliest of these, and their sums, how
 * likely the text is risky.
 */
export class Gist {
  private readonly counts = new PieceCounts();
  private readonly parts: readonly Float32Array[];
  private readonly known: KnownStems;
  private readonly sums: Float64Array;

  constructor(
    private readonly table: GistTable,
    private readonly shape: GistShape,
  ) {
    this.sums = new Float64Array(shape.width);
    this.known = new KnownStems(table.known);
    let end = 0;
    this.parts = denseSizes(shape).map((size) => {
      end += size;
      return table.dense.subarray(end - size, end);
    });
  }

  /** Reads stretches of words, in reading order; `undefined` where there are none. */
  read(words: Words, odd: readonly OddWord[], stretches: readonly Stretch[]): GistReading | undefined {
    const count = stretches.length;
    if (count === 0) return undefined;
    const { width, says } = this.shape;
    const things = says.length;
    const summed = new Float32Array(summedSize(things, width));
    const bent = new Float32Array(count * width);
    let next = 0;
    stretches.forEach((stretch, s) => {
      this.counts.clear();
      next = eachStem(words, odd, stretch, next, (hash) => this.counts.add(hash));
      const numbers = bent.subarray(s * width, (s + 1) * width);
      this.bend(numbers);
      for (let d = 0; d < width; d++) {
        const value = numbers[d] ?? 0;
        const highest = 2 * things + d;
        summed[highest] = s === 0 ? value : Math.max(summed[highest] ?? 0, value);
        summed[highest + width] = (summed[highest + width] ?? 0) + value / count;
      }
    });
    const said = this.sayings(bent, summed.subarray(2 * things + width, 2 * (things + width)), summed);
    summed[2 * (things + width)] = Math.log(count);
    summed[2 * (things + width) + 1] = Math.sqrt(count) / 5;
    return { says, odds: this.sumUp(summed), said };
  }

  /** How likely each sentence says each thing, by its own numbers and by their mean over the text; sums both up for the whole. */
  private sayings(bent: Float32Array, mean: Float32Array, summed: Float32Array): Float32Array {
    const { width, says } = this.shape;
    const things = says.length;
    const count = bent.length / width;
    const share = 1 / Math.sqrt(count);
    const [, weights = none, around = none, biases = none] = this.parts;
    const said = new Float32Array(count * things);
    for (let k = 0; k < things; k++) {
      const first = k * width;
      const usual = (biases[k] ?? 0) + dot(around, first, mean, 0, width);
      for (let s = 0; s < count; s++) {
        const likely = sigmoid(usual + dot(weights, first, bent, s * width, width));
        said[s * things + k] = likely;
        summed[k] = Math.max(summed[k] ?? 0, likely);
        summed[things + k] = (summed[things + k] ?? 0) + likely * share;
      }
    }
    return said;
  }

  /** The numbers of the stretch whose stems were counted. */
  private bend(bent: Float32Array): void {
    const { rows, width, step } = this.shape;
    const { stems } = this.table;
    const half = width / 2;
    const [bias = none] = this.parts;
    const met = this.counts;
    // Doubles: singles would be made longer and shorter again with every addition.
    const sums = this.sums;
    sums.fill(0);
    let square = 0;
    for (let i = 0; i < met.count; i++) {
      const size = sizeOf(met.times[i] ?? 1);
      square += size * size;
      const hash = met.rows[i] ?? 0;
      if (!this.known.has(hash)) continue;
      const row = (hash & (rows - 1)) * half;
      for (let d = 0; d < half; d++) {
        const two = stems[row + d] ?? 0;
        sums[2 * d] = (sums[2 * d] ?? 0) + size * ((two << 28) >> 28);
        sums[2 * d + 1] = (sums[2 * d + 1] ?? 0) + size * (two >> 4);
      }
    }
    const scale = (steepness * step) / Math.max(usualSize, Math.sqrt(square));
    for (let d = 0; d < width; d++) bent[d] = Math.tanh(scale * (sums[d] ?? 0) + (bias[d] ?? 0));
  }

  private sumUp(summed: Float32Array): number {
    const { hidden } = this.shape;
    const [, , , , inner = none, innerBias = none, outer = none, outerBias = none] = this.parts;
    let odds = outerBias[0] ?? 0;
    for (let j = 0; j < hidden; j++) {
      const sum = (innerBias[j] ?? 0) + dot(inner, j * summed.length, summed, 0, summed.length);
      if (sum > 0) odds += sum * (outer[j] ?? 0);
    }
    return odds;
  }
}

const none = new Float32Array(0);
