import type { GistWeights, LearnedWeights, PieceWeights } from '@/lib/domain/learned';
import { halvesOf } from '@/lib/engine/half-bytes';
import type { WordingFit } from './wording';

/** Share of the rows that weigh anything whose weights are cut to the widest half a byte can say, so that the others are told apart more finely. */
const cutShare = 1 / 200;
const widest = 7;

/** Lays a fitted wording out as the table the engine looks pieces up in. */
export function tableOf({ bias, weights }: WordingFit): PieceWeights {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const step = (sizes[Math.floor((sizes.length - 1) * (1 - cutShare))] || 1) / widest;
  const steps = weights.map((weight) => Math.max(-widest, Math.min(widest, Math.round(weight / step))));
  return { bias, step, weights: Buffer.from(halvesOf(steps)).toString('base64') };
}

const head = [
  '// biome-ignore-all format: made by `npm run train`.',
  '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight that is like one of them is none of them.',
] as const;

/** The file of weights, all but those of `gistFileOf`. `told` says how they were come by. */
export function fileOf({ pieces, judgement }: Omit<LearnedWeights, 'gist'>, told: string): string {
  const { bias, step, weights } = pieces;
  const numbers = Object.entries(judgement.weights).map(([name, value]) => `      ${name}: ${value},`);
  return [
    ...head,
    "import type { LearnedWeights } from '@/lib/domain/learned';",
    "import { gist } from './learned-gist';",
    '',
    `/** ${told} */`,
    'export const learned: LearnedWeights = {',
    '  gist,',
    '  judgement: {',
    `    bias: ${judgement.bias},`,
    '    weights: {',
    ...numbers,
    '    },',
    '    languages: {',
    ...Object.entries(judgement.languages).map(([language, value]) => `      ${language}: ${value},`),
    '    },',
    '    surfaces: {',
    ...Object.entries(judgement.surfaces).map(([surface, value]) => `      '${surface}': ${value},`),
    '    },',
    `    caution: ${judgement.caution},`,
    `    alone: ${judgement.alone},`,
    `    danger: ${judgement.danger},`,
    '  },',
    '  pieces: {',
    `    bias: ${bias},`,
    `    step: ${step},`,
    `    weights: '${weights}',`,
    '  },',
    '};',
    '',
  ].join('\n');
}

/** The file of the weights of the network that reads what sentences say. */
export function gistFileOf(
  { rows, width, hidden, says, step, known, stems, dense }: GistWeights,
  told: string,
): string {
  return [
    ...head,
    "import type { GistWeights } from '@/lib/domain/learned';",
    '',
    `/** ${told} */`,
    'export const gist: GistWeights = {',
    `  rows: ${rows},`,
    `  width: ${width},`,
    `  hidden: ${hidden},`,
    `  says: [${says.map((id) => `'${id}'`).join(', ')}],`,
    `  step: ${step},`,
    `  known: '${known}',`,
    `  stems: '${stems}',`,
    `  dense: '${dense}',`,
    '};',
    '',
  ].join('\n');
}
