import { reaches } from '@/lib/domain/assessment';
import type { JudgementWeights } from '@/lib/domain/learned';
import { type Considered, weigh } from '@/lib/engine/weigh';

/** A text that no model it is judged by has seen. */
export interface Unseen {
  readonly language: string;
  readonly risky: boolean;
  readonly considered: Considered;
}

type Judge = (considered: Considered) => boolean;

/** What rules, wording and both together find among texts none of them has seen, language by language. */
export function unseenReport(unseen: readonly Unseen[], judgement: JudgementWeights, told: string): string {
  const wordingAlone = thresholdOf(unseen);
  const judges: readonly (readonly [string, Judge])[] = [
    ['rules alone', ({ ruled }) => reaches(ruled, 'caution')],
    ['wording alone', ({ wording = Number.NEGATIVE_INFINITY }) => wording >= wordingAlone],
    ['both', (considered) => reaches(weigh(considered, judgement), 'caution')],
    ['of these `danger`', (considered) => weigh(considered, judgement) === 'danger'],
  ];
  const languages = [...new Set(unseen.map(({ language }) => language))].sort();
  const row = (name: string, some: readonly Unseen[]): string => {
    const cells = judges.map(([, judge]) => `${share(some, true, judge)} / ${share(some, false, judge)}`);
    const count = some.filter(({ risky }) => risky).length;
    return `| ${name} | ${count} | ${some.length - count} | ${cells.join(' | ')} |`;
  };
  return [
    '# Texts unseen in training',
    '',
    `${told} Each text here was judged by weights that never saw it or its neighbours, and was read by nobody who wrote phrases; only the threshold was`,
    'set on the harmless ones among them. Shares at `caution` or more, in the last column at `danger`: risky texts found / harmless texts flagged. Written by `npm run train`.',
    '',
    `| language | risky | harmless | ${judges.map(([name]) => name).join(' | ')} |`,
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

/** Where wording alone flags as few harmless texts as the judgement may: two in a hundred. */
function thresholdOf(unseen: readonly Unseen[]): number {
  const harmless = unseen
    .filter(({ risky }) => !risky)
    .map(({ considered }) => considered.wording ?? Number.NEGATIVE_INFINITY)
    .sort((a, b) => b - a);
  return harmless[Math.floor(harmless.length / 50)] ?? 0;
}
