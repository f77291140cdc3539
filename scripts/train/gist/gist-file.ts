import type { GistWeights } from '@/lib/domain/learned';
import { halvesOf } from '@/lib/engine/half-bytes';
import type { KnownStems } from '@/lib/engine/known-stems';
import type { GistNetwork } from './network';

/** Share of the numbers of the table that are cut to the widest four bits can say, so that the others are told apart more finely. */
const cutShare = 1 / 100;
const widest = 7;

/** Rounds the table of stems to steps four bits can say; gives back the step. */
export function roundStems({ pieces: { values } }: GistNetwork): number {
  const sizes = values
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  const step = (sizes[Math.floor((sizes.length - 1) * (1 - cutShare))] || 1) / widest;
  values.forEach((value, i) => {
    values[i] = Math.max(-widest, Math.min(widest, Math.round(value / step))) * step;
  });
  return step;
}

/** Lays a network with rounded stems out as the engine reads it. */
export function gistWeightsOf(net: GistNetwork, known: KnownStems, says: readonly string[], step: number): GistWeights {
  const { rows, width, hidden } = net.shape;
  const steps = Array.from(net.pieces.values, (value) => Math.round(value / step));
  const [, ...others] = net.parameters;
  const dense = Float32Array.from(others.flatMap(({ values }) => [...values]));
  return {
    rows,
    width,
    hidden,
    says,
    step,
    known: Buffer.from(known.bytes).toString('base64'),
    stems: Buffer.from(halvesOf(steps)).toString('base64'),
    dense: Buffer.from(dense.buffer).toString('base64'),
  };
}
