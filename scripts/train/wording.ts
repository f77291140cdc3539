import { oddWordsOf } from '@/lib/engine/odd-words';
import { readPart } from '@/lib/engine/tokenise';
import { eachPiece, pieceRows, sizeOf } from '@/lib/engine/wording';
import { Words } from '@/lib/engine/words';
import { type Row, regress } from './regression';
import type { TrainingText } from './texts';

/** Inverse of the ridge penalty; of 4, 16 and 64 the one that found most at two false alarms in a hundred on held-out blocks. */
const firmness = 16;
const rounds = 160;
/** A row is learned from this many texts up. */
const fewestTexts = 3;
/** Rarity of a piece that stands in one text of four hundred: keeps the rows of texts about one long, as `firmness` expects. */
const usualRarity = 7;

/** The rows the pieces of one text fall into, and how often. */
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
    (row) => found.set(row, (found.get(row) ?? 0) + 1),
  );
  return found;
}

/** A fitted wording: the logarithm of the odds of a text without known pieces, and what each row of the table adds. */
export interface WordingFit {
  readonly bias: number;
  readonly weights: Float64Array;
}

interface Example {
  readonly pieces: Pieces;
  readonly risky: boolean;
}

/**
 * Fits weights to texts. Rare pieces are held back less: they say more.
 * @param solve how the weights are found; `keptFit` does it once
 */
export function fitWording(examples: readonly Example[], solve = regress): WordingFit {
  const counts = new Uint32Array(pieceRows);
  for (const { pieces } of examples) for (const row of pieces.keys()) counts[row] = (counts[row] ?? 0) + 1;
  const rarity = Float64Array.from(counts, (count) =>
    count < fewestTexts ? 0 : (Math.log((1 + examples.length) / (1 + count)) + 1) / usualRarity,
  );
  const rows = examples.map(({ pieces, risky }) => rowOf(pieces, rarity, risky));
  const { bias, weights } = solve(rows, { width: pieceRows, firmness, rounds });
  return { bias, weights: weights.map((weight, row) => weight * (rarity[row] ?? 0)) };
}

function rowOf(pieces: Pieces, rarity: Float64Array, risky: boolean): Row {
  const length = lengthOf(pieces);
  const known = [...pieces].filter(([row]) => (rarity[row] ?? 0) > 0);
  return {
    risky,
    columns: Uint32Array.from(known, ([row]) => row),
    values: Float32Array.from(known, ([row, times]) => (sizeOf(times) * (rarity[row] ?? 0)) / length),
  };
}

function lengthOf(pieces: Pieces): number {
  let square = 0;
  for (const times of pieces.values()) square += sizeOf(times) ** 2;
  return Math.sqrt(square) || 1;
}
