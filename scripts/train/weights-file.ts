import type { JudgementWeights, PieceWeights } from '@/lib/domain/learned';
import { pieceRows, rowOf, tagOf } from '@/lib/engine/wording';
import type { WordingFit } from './wording';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Lays a fitted wording out as the table the engine looks pieces up in. */
export function tableOf({ columns, rarity, fit }: WordingFit): PieceWeights {
  const tags = new Uint16Array(pieceRows);
  const rare = new Uint8Array(pieceRows);
  const weight = new Int8Array(pieceRows);
  const rarityStep = Math.max(...rarity) / 255;
  const weightStep = fit.weights.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
  for (const [key, column] of columns) {
    const row = rowOf(tags, key);
    tags[row] = tagOf(key);
    rare[row] = Math.round((rarity[column] ?? 0) / rarityStep);
    weight[row] = Math.round((fit.weights[column] ?? 0) / weightStep);
  }
  return {
    bias: fit.bias,
    rarityStep,
    weightStep,
    tags: base64(new Uint8Array(tags.buffer)),
    rarity: base64(rare),
    weight: base64(new Uint8Array(weight.buffer)),
  };
}

/** The file of weights. `told` says how they were come by. */
export function fileOf(pieces: PieceWeights, judgement: JudgementWeights, told: string): string {
  const { tags, rarity, weight, bias, rarityStep, weightStep } = pieces;
  const numbers = Object.entries(judgement.weights).map(([name, value]) => `      ${name}: ${value},`);
  return [
    '// biome-ignore-all format: made by `npm run train`.',
    "import type { LearnedWeights } from '@/lib/domain/learned';",
    '',
    `/** ${told} */`,
    'export const learned: LearnedWeights = {',
    '  judgement: {',
    `    bias: ${judgement.bias},`,
    '    weights: {',
    ...numbers,
    '    },',
    '    languages: {',
    ...Object.entries(judgement.languages).map(([language, value]) => `      ${language}: ${value},`),
    '    },',
    `    caution: ${judgement.caution},`,
    `    danger: ${judgement.danger},`,
    '  },',
    '  pieces: {',
    `    bias: ${bias},`,
    `    rarityStep: ${rarityStep},`,
    `    weightStep: ${weightStep},`,
    `    tags: '${tags}',`,
    `    rarity: '${rarity}',`,
    `    weight: '${weight}',`,
    '  },',
    '};',
    '',
  ].join('\n');
}
