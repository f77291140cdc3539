import { reaches } from '@/lib/domain/assessment';
import type { JudgementWeights } from '@/lib/domain/learned';
import { type Considered, weigh } from '@/lib/engine/weigh';

/** A text that no model it is judged by has seen. */
export interface Unseen {
  readonly language: string;
  readonly risky: boolean;
  /** Of a risky one, whether who wrote it would have one say stop. */
  readonly isGrave: boolean;
  readonly considered: Considered;
}

type Judge = (considered: Considered) => boolean;

/** What rules, learned weights and both together find among texts none of them has seen, language by language. */
export function unseenReport(unseen: readonly Unseen[], judgement: JudgementWeights, told: string): string {
  const weightsAlone = thresholdOf(unseen, judgement);
  const judges: readonly (readonly [string, Judge])[] = [
    ['rules alone', ({ ruled }) => reaches(ruled, 'caution')],
    ['weights alone', (considered) => weightOf(considered, judgement) >= weightsAlone],
    ['both', (considered) => reaches(weigh(considered, judgement), 'caution')],
  ];
  const isDanger: Judge = (considered) => weigh(considered, judgement) === 'danger';
  const languages = [...new Set(unseen.map(({ language }) => language))].sort();
  const row = (name: string, some: readonly Unseen[]): string => {
    const cells = judges.map(([, judge]) => `${share(some, true, judge)} / ${share(some, false, judge)}`);
    const count = some.filter(({ risky }) => risky).length;
    const danger = `${share(
      some.filter(({ isGrave }) => isGrave),
      true,
      isDanger,
    )} / ${share(some, false, isDanger)}`;
    return `| ${name} | ${count} | ${some.length - count} | ${[...cells, danger].join(' | ')} |`;
  };
  return [
    '# Texts unseen in training',
    '',
    `${told} Each text here was judged by weights that never saw it or its neighbours, and was read by nobody who wrote phrases; only the threshold was`,
    'set on the harmless ones among them. Shares at `caution` or more: risky texts found / harmless texts flagged. In the last column at `danger`: of those whose writer would say stop,',
    'and of the harmless. Weights alone are those of wording and of what the sentences say, at two harmless texts in a hundred. Written by `npm run train`.',
    '',
    `| language | risky | harmless | ${[...judges.map(([name]) => name), '`danger`'].join(' | ')} |`,
    '|---|---|---|---|---|---|---|',
    ...languages.map((language) =>
      row(
        language,
        unseen.filter((one) => one.language === language),
      ),
    ),
    row('all', unseen),
    '',
  ].join('\n');
}

function share(some: readonly Unseen[], risky: boolean, judge: Judge): string {
  const kind = some.filter((one) => one.risky === risky);
  return `${((kind.filter(({ considered }) => judge(considered)).length / Math.max(1, kind.length)) * 100).toFixed(1)} %`;
}

/** What was learned says without signs and rules; a text too short to tell says nothing. */
function weightOf({ wording, gist = 0, length }: Considered, { weights }: JudgementWeights): number {
  if (wording === undefined) return Number.NEGATIVE_INFINITY;
  return wording * weights.wording + gist * weights.gist + Math.log2(1 + length / 20) * weights.length;
}

/** Where weights alone flag as few harmless texts as the judgement may: two in a hundred. */
function thresholdOf(unseen: readonly Unseen[], judgement: JudgementWeights): number {
  const harmless = unseen
    .filter(({ risky }) => !risky)
    .map(({ considered }) => weightOf(considered, judgement))
    .sort((a, b) => b - a);
  return harmless[Math.floor(harmless.length / 50)] ?? 0;
}
