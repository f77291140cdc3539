import { chance as chanceOf } from '@/lib/domain/chance';
import { GistNetwork, type GistText, type Shape } from './network';
import { backward, forward, type Mask } from './pass';
import { shuffled } from './shuffled';

/** Found by trial on blocks left out. */
const settings = {
  rounds: 8,
  batch: 256,
  /** The longest step. Steps grow to it over the first fifth of the way and shrink from then on. */
  rate: 0.01,
  warmUp: 0.2,
  dropped: 0.3,
  /** Share of the stems of a text that are left out each time it is learned from, so that no few of them are relied on. */
  unread: 0.2,
  /** How much the judgement of the whole text counts beside what its sentences say. */
  text: 0.3,
} as const;
const seed = 7;

/** Fits a network to texts. By seeded chance: the same texts in the same order always give the same network. */
export function fitGist(all: readonly GistText[], shape: Shape): GistNetwork {
  const chance = chanceOf(seed);
  const net = new GistNetwork(shape, chance);
  const texts = all.filter(({ sentences }) => sentences.length > 0);
  const share = texts.filter(({ risky }) => risky).length / Math.max(1, texts.length);
  const steps = settings.rounds * Math.ceil(texts.length / settings.batch);
  const mask: Mask = (count) =>
    Float32Array.from({ length: count }, () => (chance() < settings.dropped ? 0 : 1 / (1 - settings.dropped)));
  let step = 0;
  for (let round = 0; round < settings.rounds; round++) {
    const order = shuffled(texts.length, chance);
    for (let from = 0; from < order.length; from += settings.batch) {
      const batch = [...order.subarray(from, from + settings.batch)].flatMap((place) => texts[place] ?? []);
      const marked = batch.reduce((sum, { isMarked, sentences }) => sum + (isMarked ? sentences.length : 0), 0);
      for (const whole of batch) {
        const text = thinned(whole, chance);
        const weight = 0.5 / (text.risky ? share : 1 - share) / batch.length;
        backward(net, text, forward(net, text, mask), {
          text: settings.text * weight,
          sentence: text.isMarked ? 1 / Math.max(1, marked) : 0,
        });
      }
      const rate = rateAt(step++ / steps);
      for (const parameter of net.parameters) parameter.step(rate);
    }
  }
  return net;
}

/** A text without some of its stems, the others counting for more, so that its sentences stay as long as they were. */
function thinned(text: GistText, chance: () => number): GistText {
  const more = 1 / Math.sqrt(1 - settings.unread);
  return {
    ...text,
    sentences: text.sentences.map(({ rows, sizes, says }) => {
      const read = rows.map(() => Number(chance() >= settings.unread));
      return {
        rows: rows.filter((_, i) => read[i] === 1),
        sizes: sizes.filter((_, i) => read[i] === 1).map((size) => size * more),
        says,
      };
    }),
  };
}

/** Half a wave up, half a wave down (Smith and Topin 2018). */
function rateAt(share: number): number {
  const { rate, warmUp } = settings;
  const wave = (from: number, to: number, part: number): number =>
    to + ((from - to) * (1 + Math.cos(Math.PI * part))) / 2;
  return share < warmUp ? wave(rate / 25, rate, share / warmUp) : wave(rate, 0, (share - warmUp) / (1 - warmUp));
}
