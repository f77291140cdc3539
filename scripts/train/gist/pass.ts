import { steepness, summedSize } from '@/lib/engine/gist';
import type { GistNetwork, GistText } from './network';

/** Leaves out some of the numbers while learning, so that none is relied on alone (dropout); gives what each is multiplied by. */
export type Mask = (count: number) => Float32Array;

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** What the network makes of one text, kept for the way back. */
export interface Pass {
  /** Numbers of each sentence. */
  readonly bent: Float32Array;
  readonly bentMask: Float32Array;
  /** How likely each sentence says each thing, 0 to 1. */
  readonly said: Float32Array;
  /** The sentence in which each thing is likeliest, and the one in which each number is highest. */
  readonly likeliest: Uint32Array;
  readonly highest: Uint32Array;
  readonly summed: Float32Array;
  readonly inner: Float32Array;
  readonly innerMask: Float32Array;
  /** The logarithm of the odds that the text is risky. */
  readonly odds: number;
}

/** Reads a text. */
export function forward(net: GistNetwork, { sentences }: GistText, mask: Mask): Pass {
  const { width, things, hidden } = net.shape;
  const count = sentences.length;
  const bent = new Float32Array(count * width);
  const bentMask = mask(count * width);
  const said = new Float32Array(count * things);
  const likeliest = new Uint32Array(things);
  const highest = new Uint32Array(width);
  const summed = new Float32Array(summedSize(things, width));
  const pieces = net.pieces.values;
  sentences.forEach(({ rows, sizes }, s) => {
    const at = s * width;
    for (let i = 0; i < rows.length; i++) {
      const row = (rows[i] ?? 0) * width;
      const size = sizes[i] ?? 0;
      for (let d = 0; d < width; d++) bent[at + d] = (bent[at + d] ?? 0) + size * (pieces[row + d] ?? 0);
    }
    for (let d = 0; d < width; d++)
      bent[at + d] =
        Math.tanh(steepness * (bent[at + d] ?? 0) + (net.pieceBias.values[d] ?? 0)) * (bentMask[at + d] ?? 0);
    for (let d = 0; d < width; d++) {
      const value = bent[at + d] ?? 0;
      if (s === 0 || value > (bent[(highest[d] ?? 0) * width + d] ?? 0)) highest[d] = s;
      const mean = 2 * things + width + d;
      summed[mean] = (summed[mean] ?? 0) + value / count;
    }
  });
  const mean = summed.subarray(2 * things + width, 2 * (things + width));
  for (let k = 0; k < things; k++) {
    let usual = net.thingBias.values[k] ?? 0;
    for (let d = 0; d < width; d++) usual += (net.context.values[k * width + d] ?? 0) * (mean[d] ?? 0);
    for (let s = 0; s < count; s++) {
      let sum = usual;
      for (let d = 0; d < width; d++) sum += (net.things.values[k * width + d] ?? 0) * (bent[s * width + d] ?? 0);
      const likely = sigmoid(sum);
      said[s * things + k] = likely;
      if (s === 0 || likely > (said[(likeliest[k] ?? 0) * things + k] ?? 0)) likeliest[k] = s;
      summed[things + k] = (summed[things + k] ?? 0) + likely / Math.sqrt(count);
    }
  }
  for (let k = 0; k < things; k++) summed[k] = said[(likeliest[k] ?? 0) * things + k] ?? 0;
  for (let d = 0; d < width; d++) summed[2 * things + d] = bent[(highest[d] ?? 0) * width + d] ?? 0;
  const last = 2 * (things + width);
  summed[last] = Math.log(count);
  summed[last + 1] = Math.sqrt(count) / 5;
  const inner = new Float32Array(hidden);
  const innerMask = mask(hidden);
  let odds = net.outerBias.values[0] ?? 0;
  for (let j = 0; j < hidden; j++) {
    let sum = net.innerBias.values[j] ?? 0;
    for (let z = 0; z < summed.length; z++) sum += (net.inner.values[j * summed.length + z] ?? 0) * (summed[z] ?? 0);
    inner[j] = Math.max(0, sum) * (innerMask[j] ?? 0);
    odds += (net.outer.values[j] ?? 0) * (inner[j] ?? 0);
  }
  return { bent, bentMask, said, likeliest, highest, summed, inner, innerMask, odds };
}

/** How much each part of the mistake counts. */
export interface Stakes {
  /** Of a wrong judgement of the text. */
  readonly text: number;
  /** Of a wrong guess of what one sentence says; 0 for a text nobody marked. */
  readonly sentence: number;
}

/** Adds to every slope what this text would change. */
export function backward(net: GistNetwork, text: GistText, pass: Pass, stakes: Stakes): void {
  const { width, things, hidden } = net.shape;
  const { sentences } = text;
  const count = sentences.length;
  const { bent, said, summed, inner, innerMask } = pass;
  const wrong = (sigmoid(pass.odds) - Number(text.risky)) * stakes.text;
  const onSummed = new Float32Array(summed.length);
  add(net.outerBias.slope, 0, wrong);
  for (let j = 0; j < hidden; j++) {
    add(net.outer.slope, j, wrong * (inner[j] ?? 0));
    if ((inner[j] ?? 0) <= 0) continue;
    const pull = wrong * (net.outer.values[j] ?? 0) * (innerMask[j] ?? 0);
    add(net.innerBias.slope, j, pull);
    for (let z = 0; z < summed.length; z++) {
      add(net.inner.slope, j * summed.length + z, pull * (summed[z] ?? 0));
      add(onSummed, z, pull * (net.inner.values[j * summed.length + z] ?? 0));
    }
  }
  const mean = summed.subarray(2 * things + width, 2 * (things + width));
  const onMean = onSummed.slice(2 * things + width, 2 * (things + width));
  const onBent = new Float32Array(count * width);
  sentences.forEach(({ says }, s) => {
    const at = s * width;
    for (let d = 0; d < width; d++) if (pass.highest[d] === s) add(onBent, at + d, onSummed[2 * things + d] ?? 0);
    for (let k = 0; k < things; k++) {
      const likely = said[s * things + k] ?? 0;
      const most = pass.likeliest[k] === s ? (onSummed[k] ?? 0) : 0;
      const all = (onSummed[things + k] ?? 0) / Math.sqrt(count);
      const pull = (most + all) * likely * (1 - likely) + (likely - Number(says.includes(k))) * stakes.sentence;
      add(net.thingBias.slope, k, pull);
      for (let d = 0; d < width; d++) {
        const weight = k * width + d;
        add(net.things.slope, weight, pull * (bent[at + d] ?? 0));
        add(onBent, at + d, pull * (net.things.values[weight] ?? 0));
        add(net.context.slope, weight, pull * (mean[d] ?? 0));
        add(onMean, d, pull * (net.context.values[weight] ?? 0));
      }
    }
  });
  sentences.forEach(({ rows, sizes }, s) => {
    const at = s * width;
    for (let d = 0; d < width; d++) {
      const kept = pass.bentMask[at + d] ?? 0;
      const plain = kept === 0 ? 0 : (bent[at + d] ?? 0) / kept;
      const pull = ((onBent[at + d] ?? 0) + (onMean[d] ?? 0) / count) * kept * (1 - plain * plain);
      add(net.pieceBias.slope, d, pull);
      onBent[at + d] = pull * steepness;
    }
    const slope = net.pieces.slope;
    for (let i = 0; i < rows.length; i++) {
      const row = (rows[i] ?? 0) * width;
      const size = sizes[i] ?? 0;
      for (let d = 0; d < width; d++) slope[row + d] = (slope[row + d] ?? 0) + size * (onBent[at + d] ?? 0);
    }
  });
}

function add(to: Float32Array, at: number, value: number): void {
  to[at] = (to[at] ?? 0) + value;
}
