import { oddWordsOf } from '@/lib/engine/odd-words';
import { readPart } from '@/lib/engine/tokenise';
import { eachPiece } from '@/lib/engine/wording';
import { Words } from '@/lib/engine/words';
import { type Fit, oddsOf, type Row, regress } from './regression';
import type { TrainingText } from './texts';

/** Inverse of the ridge penalty; of 4, 16 and 64 the one that found most at two false alarms in a hundred on held-out blocks. */
const firmness = 16;
const rounds = 160;
/** A piece is learned from this many texts up. */
const fewestTexts = 3;

/** The pieces of one text and how often each stands there. */
export type Pieces = ReadonlyMap<number, number>;

/** Read as the engine reads it; of a conversation, what the other side says. */
export function piecesOf({ title, text, messages }: TrainingText): Pieces {
  const words = new Words();
  words.clear();
  const said = messages.filter(({ from }) => from === 'them').map((message) => message.text);
  [title, text, ...said].forEach((part, index) => {
    if (part) readPart(words, `messages.${index}`, part);
  });
  const found = new Map<number, number>();
  eachPiece(
    words,
    oddWordsOf(words),
    () => true,
    (key) => found.set(key, (found.get(key) ?? 0) + 1),
  );
  return found;
}

/** A fitted wording: what pieces there are, how rare each is, and how much it weighs. */
export interface WordingFit {
  readonly columns: ReadonlyMap<number, number>;
  readonly rarity: Float64Array;
  readonly fit: Fit;
  /** The logarithm of the odds of another text. */
  readonly oddsOf: (pieces: Pieces) => number;
}

interface Example {
  readonly pieces: Pieces;
  readonly risky: boolean;
}

/** Fits weights to texts; with `most`, to those pieces only that weigh most in a first fit. */
export function fitWording(examples: readonly Example[], most?: number): WordingFit {
  const first = fitTo(examples, undefined);
  if (most === undefined || first.columns.size <= most) return first;
  const weighed = new Map<number, number>();
  for (const { pieces } of examples) {
    const row = rowOf(pieces, first, false);
    row.columns.forEach((column, i) => {
      weighed.set(column, (weighed.get(column) ?? 0) + (row.values[i] ?? 0) ** 2);
    });
  }
  const size = (column: number): number =>
    Math.abs(first.fit.weights[column] ?? 0) * Math.sqrt(weighed.get(column) ?? 0);
  const ranked = [...first.columns].sort(([a, x], [b, y]) => size(y) - size(x) || a - b).slice(0, most);
  return fitTo(examples, new Set(ranked.map(([key]) => key)));
}

function fitTo(examples: readonly Example[], only: ReadonlySet<number> | undefined): WordingFit {
  const counts = new Map<number, number>();
  for (const { pieces } of examples)
    for (const key of pieces.keys()) if (!only || only.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= fewestTexts).sort(([a], [b]) => a - b);
  const columns = new Map(kept.map(([key], index) => [key, index]));
  const rarity = Float64Array.from(kept, ([, count]) => Math.log((1 + examples.length) / (1 + count)) + 1);
  const rows = examples.map(({ pieces, risky }) => rowOf(pieces, { columns, rarity }, risky));
  const fit = regress(rows, { width: kept.length, firmness, rounds });
  return { columns, rarity, fit, oddsOf: (pieces) => oddsOf(fit, rowOf(pieces, { columns, rarity }, false)) };
}

function rowOf(pieces: Pieces, { columns, rarity }: Pick<WordingFit, 'columns' | 'rarity'>, risky: boolean): Row {
  const met: number[] = [];
  const sizes: number[] = [];
  let square = 0;
  for (const [key, times] of pieces) {
    const column = columns.get(key);
    if (column === undefined) continue;
    const size = (1 + Math.log(times)) * (rarity[column] ?? 0);
    met.push(column);
    sizes.push(size);
    square += size * size;
  }
  const length = Math.sqrt(square) || 1;
  return { risky, columns: Uint32Array.from(met), values: Float32Array.from(sizes, (size) => size / length) };
}
