import { type Level, levels, reaches } from '@/lib/domain/assessment';
import type { CorpusText } from './corpus-text';
import type { Judged } from './judge';
import { rate, written } from './rates';
import type { Sample } from './samples';

/** The corpus of a language, judged. */
export interface JudgedLanguage {
  readonly language: string;
  readonly judged: readonly JudgedText[];
}

/** A text of the corpus and its level. */
export interface JudgedText {
  readonly text: CorpusText;
  readonly level: Level;
}

/** A text of our own as a sample the judge takes. */
export const sampleOf = (language: string, text: CorpusText): Sample => ({
  id: text.name,
  lang: language,
  surface: text.surface,
  risky: text.harm !== undefined,
  spam: false,
  harms: text.harm ? [text.harm] : [],
  title: text.title ?? '',
  text: text.text ?? '',
  messages: text.messages ?? [],
});

const alarmed = ({ level }: JudgedText): boolean => reaches(level, 'caution');
const grave = ({ level }: JudgedText): boolean => level === 'danger';
const isRisky = ({ text }: JudgedText): boolean => text.harm !== undefined;

/** The part of the report on our own texts: the same for the same knowledge, wherever it is written. */
export function ownReport(languages: readonly JudgedLanguage[]): string {
  const lines = ['## Our own texts', '', ...table(languages.map(({ language, judged }) => [language, judged]))];
  for (const { language, judged } of languages) {
    lines.push('', `### ${language}, by harm`, '', ...table(grouped(judged, ({ text }) => text.harm)));
    lines.push('', `### ${language}, by surface`, '', ...table(grouped(judged, ({ text }) => text.surface)));
    lines.push('', `### ${language}, what is missed and what is flagged wrongly`, '', ...named(judged));
  }
  return `${lines.join('\n')}\n`;
}

function grouped(
  judged: readonly JudgedText[],
  nameOf: (one: JudgedText) => string | undefined,
): readonly (readonly [string, readonly JudgedText[]])[] {
  const groups = new Map<string, JudgedText[]>();
  for (const one of judged) {
    const name = nameOf(one);
    if (name) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function table(rows: readonly (readonly [string, readonly JudgedText[]])[]): readonly string[] {
  const cells = rows.map(([name, judged]) => {
    const risky = judged.filter(isRisky);
    const harmless = judged.filter((one) => !isRisky(one));
    const flagged = judged.filter(alarmed);
    return [
      name,
      `${risky.length} + ${harmless.length}`,
      written(rate(risky.filter(alarmed).length, risky.length)),
      written(rate(risky.filter(grave).length, risky.length)),
      written(rate(harmless.filter(alarmed).length, harmless.length)),
      written(rate(flagged.filter(isRisky).length, flagged.length)),
    ];
  });
  return markdown(['', 'risky + harmless', 'found', 'as danger', 'false alarms', 'precision'], cells);
}

function named(judged: readonly JudgedText[]): readonly string[] {
  const missed = judged
    .filter((one) => isRisky(one) && !alarmed(one))
    .map(({ text, level }) => `- missed (${level}): ${text.name}`);
  const wrong = judged
    .filter((one) => !isRisky(one) && alarmed(one))
    .map(({ text, level }) => `- flagged (${level}): ${text.name}`);
  return [...missed, ...wrong].length > 0 ? [...missed, ...wrong] : ['Nothing.'];
}

/** A set of a language, judged. */
export type JudgedSet = readonly [language: string, name: string, judged: readonly Judged[]];

/** The part of the report on the corpora beside the repository. */
export function corporaReport(sets: readonly JudgedSet[]): string {
  const cells = [...sets, ...together(sets)].map(([language, name, judged]) => {
    const risky = judged.filter(({ sample }) => sample.risky);
    const harmless = judged.filter(({ sample }) => !sample.risky);
    const count = (list: readonly Judged[], which: 'flagged' | 'danger'): number =>
      list.filter((one) => one[which]).length;
    return [
      `${language} ${name}`,
      `${risky.length} + ${harmless.length}`,
      written(rate(count(risky, 'flagged'), risky.length)),
      written(rate(count(risky, 'danger'), risky.length)),
      written(rate(count(harmless, 'flagged'), harmless.length)),
      written(rate(count(harmless, 'danger'), harmless.length)),
    ];
  });
  return [
    '## Texts beside the repository',
    '',
    ...markdown(['', 'risky + harmless', 'found', 'as danger', 'false alarms', 'false dangers'], cells),
    '',
    ...worst(sets),
  ].join('\n');
}

/** The half of the open set that nobody has seen: all languages, and surface by surface. */
function together(sets: readonly JudgedSet[]): readonly JudgedSet[] {
  const open = sets.flatMap(([, name, judged]) => (name === 'offers_open' ? judged : []));
  const surfaces = [...new Set(open.map(({ sample }) => sample.surface))].sort();
  return [
    ['all', 'offers_open', open],
    ...surfaces.map(
      (surface) => ['all', `offers_open ${surface}`, open.filter(({ sample }) => sample.surface === surface)] as const,
    ),
  ];
}

/** Names to a language and kind in the list of the worst. */
const mostNamed = 20;

/** By name only, since their words are not ours to print: what was missed furthest below what its author expects, and what was flagged highest. */
function worst(sets: readonly JudgedSet[]): readonly string[] {
  const grade = (level: Level): number => levels.indexOf(level);
  return [...new Set(sets.map(([language]) => language))].flatMap((language) => {
    const all = sets.flatMap(([of, name, judged]) =>
      of === language && !/^(?:tune|blind)-/u.test(name) ? judged.map((one) => ({ name, ...one })) : [],
    );
    const list = (what: string, some: typeof all, far: (one: Judged) => number): readonly string[] =>
      some
        .toSorted((a, b) => far(b) - far(a))
        .slice(0, mostNamed)
        .map(({ name, sample, assessment }) => `- ${what} (${assessment.level}): ${name} ${sample.id}`);
    const missed = all.filter(({ sample, flagged }) => sample.risky && !flagged);
    const wrong = all.filter(({ sample, flagged }) => !sample.risky && flagged);
    return [
      `### ${language}, the worst beside the repository`,
      '',
      ...list(
        'missed',
        missed,
        ({ sample, assessment }) => grade(sample.expected ?? 'caution') - grade(assessment.level),
      ),
      ...list('flagged', wrong, ({ assessment }) => grade(assessment.level)),
      '',
    ];
  });
}

const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
