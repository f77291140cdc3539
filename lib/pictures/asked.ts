import type { Features } from './features';
import { descriptionBits, descriptionWords, directions } from './pattern';

/** Descriptions are looked up by stretches of 16 bits: of two that are alike, some stretch is mostly the same. */
const stretchBits = 16;
/** Stretches of a description. */
export const stretches = descriptionBits / stretchBits;
const keys = 1 << stretchBits;

/** A picture someone asks about, laid out so that many others can be compared with it quickly. */
export interface Asked {
  readonly features: Features;
  readonly mirrored: Features;
  /** For each stretch and what it can be: where its list of spots begins. Spots of the mirrored picture come after the others. */
  readonly starts: Uint32Array;
  readonly spots: Uint16Array;
  /** The words of both, one after the other. */
  readonly words: Uint32Array;
}

export function askAbout(features: Features): Asked {
  const mirrored = mirror(features);
  const words = new Uint32Array(features.words.length * 2);
  words.set(features.words);
  words.set(mirrored.words, features.words.length);
  const count = words.length / descriptionWords;
  const starts = new Uint32Array(stretches * keys + 1);
  for (let spot = 0; spot < count; spot += 1)
    for (let stretch = 0; stretch < stretches; stretch += 1) {
      const slot = slotOf(words, spot, stretch) + 1;
      starts[slot] = (starts[slot] ?? 0) + 1;
    }
  for (let slot = 1; slot < starts.length; slot += 1) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const next = starts.slice();
  const spots = new Uint16Array(count * stretches);
  for (let spot = 0; spot < count; spot += 1)
    for (let stretch = 0; stretch < stretches; stretch += 1) {
      const slot = slotOf(words, spot, stretch);
      const to = next[slot] ?? 0;
      spots[to] = spot;
      next[slot] = to + 1;
    }
  return { features, mirrored, starts, spots, words };
}

/** The slot of `starts` that a stretch of a description belongs to. */
export function slotOf(words: Uint32Array, spot: number, stretch: number): number {
  const word = words[spot * descriptionWords + (stretch >>> 1)] ?? 0;
  return stretch * keys + ((stretch & 1) === 0 ? word & (keys - 1) : word >>> stretchBits);
}

/** The features of the picture as a mirror shows it. See `pattern`: a description only exchanges its halves. */
export function mirror(features: Features): Features {
  const { width, small, words } = features;
  const half = descriptionWords / 2;
  return {
    ...features,
    small: {
      ...small,
      data: small.data.map((_, at) => {
        const column = at % small.width;
        return small.data[at - column + (small.width - 1 - column)] ?? 0;
      }),
    },
    x: features.x.map((x) => width - 1 - x),
    direction: features.direction.map((step) => (directions + directions / 2 - step) % directions),
    words: words.map((_, at) => words[at % descriptionWords < half ? at + half : at - half] ?? 0),
  };
}
