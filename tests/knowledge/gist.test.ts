import { describe, expect, test } from 'vitest';
import { chance as chanceOf } from '@/lib/domain/chance';
import { GistNetwork, type GistText } from '../../scripts/train/gist/network';
import { backward, forward } from '../../scripts/train/gist/pass';

const shape = { rows: 8, width: 4, things: 3, hidden: 5 };
const text: GistText = {
  risky: true,
  isMarked: true,
  sentences: [
    { rows: Uint32Array.of(1, 5), sizes: Float32Array.of(0.6, 0.8), says: [0, 2] },
    { rows: Uint32Array.of(2, 5, 7), sizes: Float32Array.of(0.5, 0.5, 0.7), says: [] },
  ],
};
const stakes = { text: 0.7, sentence: 0.4 };
const all = (count: number): Float32Array => new Float32Array(count).fill(1);

/** What the network is to make small: what `backward` says it is the slope of. */
function lossOf(net: GistNetwork): number {
  const { odds, said } = forward(net, text, all);
  const ofText = Math.log1p(Math.exp(text.risky ? -odds : odds)) * stakes.text;
  const ofSentences = text.sentences.flatMap(({ says }, s) =>
    Array.from({ length: shape.things }, (_, k) => {
      const likely = said[s * shape.things + k] ?? 0;
      return -Math.log(says.includes(k) ? likely : 1 - likely) * stakes.sentence;
    }),
  );
  return ofText + ofSentences.reduce((sum, one) => sum + one, 0);
}

describe('the network that reads what sentences say', () => {
  test('knows which way every one of its numbers is to go', () => {
    const chance = chanceOf(3);
    const net = new GistNetwork(shape, chance);
    for (const { values } of net.parameters) values.set(values.map(() => 2 * chance() - 1));
    backward(net, text, forward(net, text, all), stakes);
    const step = 1e-2;
    net.parameters.forEach(({ values, slope }, which) => {
      values.forEach((value, i) => {
        values[i] = value + step;
        const above = lossOf(net);
        values[i] = value - step;
        const below = lossOf(net);
        values[i] = value;
        expect(slope[i], `number ${i} of part ${which}`).toBeCloseTo((above - below) / (2 * step), 2);
      });
    });
  });
});
