import { summedSize } from '@/lib/engine/gist';
import { Parameter } from './parameter';

/** A sentence as its pieces: the row each falls into, and how much it counts. Sizes are such that a usual sentence has length one. */
export interface GistSentence {
  readonly rows: Uint32Array;
  readonly sizes: Float32Array;
  /** Numbers of what it says; see `GistNetwork`. */
  readonly says: readonly number[];
}

/** A text to learn from, sentence by sentence. */
export interface GistText {
  readonly sentences: readonly GistSentence[];
  readonly risky: boolean;
  /** Whether somebody marked what its sentences say. */
  readonly isMarked: boolean;
}

export interface Shape {
  /** Rows of the table of pieces. */
  readonly rows: number;
  /** Numbers each piece has. */
  readonly width: number;
  /** Things a sentence may say. */
  readonly things: number;
  /** Numbers between what is said and the sum of it. */
  readonly hidden: number;
}

/**
 * A small network. A sentence's pieces are summed up to a few numbers; from these, and from their mean over the text, comes how likely it says each of
 * some seventy things ("your papers are kept", "pay before you start"); from the likeliest and the sum of these over a text, and the highest and the
 * mean of the numbers, comes how likely the text is risky.
 */
export class GistNetwork {
  readonly pieces: Parameter;
  readonly pieceBias: Parameter;
  readonly things: Parameter;
  readonly context: Parameter;
  readonly thingBias: Parameter;
  readonly inner: Parameter;
  readonly innerBias: Parameter;
  readonly outer: Parameter;
  readonly outerBias: Parameter;

  constructor(
    readonly shape: Shape,
    chance: () => number,
  ) {
    const { rows, width, things, hidden } = shape;
    const around = (fan: number) => () => (2 * chance() - 1) / Math.sqrt(fan);
    const summed = summedSize(things, width);
    // Pieces begin at nothing: those never met stay there, and a table of bytes says them exactly.
    this.pieces = new Parameter(rows * width);
    this.pieceBias = new Parameter(width);
    this.things = new Parameter(things * width, around(width));
    this.context = new Parameter(things * width);
    this.thingBias = new Parameter(things, () => -4);
    this.inner = new Parameter(hidden * summed, around(summed));
    this.innerBias = new Parameter(hidden, around(summed));
    this.outer = new Parameter(hidden, around(hidden));
    this.outerBias = new Parameter(1);
  }

  get parameters(): readonly Parameter[] {
    return [
      this.pieces,
      this.pieceBias,
      this.things,
      this.context,
      this.thingBias,
      this.inner,
      this.innerBias,
      this.outer,
      this.outerBias,
    ];
  }
}
