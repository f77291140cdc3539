import { type Level, reaches } from '@/lib/domain/assessment';
import type { Surface } from '@/lib/domain/offer';
import type { PracticeItem } from '@/lib/domain/practice';
import { knowledge } from '@/lib/knowledge';
import { openJudge } from './judge';

const files = import.meta.glob<readonly PracticeItem[]>('/locales/*/practice.ts', { eager: true, import: 'default' });

/** The practice board of a language, with the level the engine gives each item. */
export interface JudgedBoard {
  readonly language: string;
  readonly judged: readonly { readonly item: PracticeItem; readonly level: Level }[];
}

const surfaces: Readonly<Record<PracticeItem['form'], Surface>> = {
  offer: 'job-ad',
  chat: 'conversation',
  profile: 'dating-profile',
};

/** Judges the boards of every language that the engine reads. Nobody wrote phrases for these items, and none may be written for them. */
export function judgeBoards(): readonly JudgedBoard[] {
  const { judge } = openJudge();
  const read = new Set(knowledge.languages.map(({ language }) => language));
  return Object.entries(files)
    .map(([file, items]) => ({ language: file.split('/')[2] ?? '', items }))
    .filter(({ language }) => read.has(language))
    .map(({ language, items }) => ({
      language,
      judged: items.map((item) => {
        const { id, form, isRisky, title, text, messages } = item;
        const words = { title: form === 'offer' ? title : '', text, messages };
        const sample = {
          id,
          lang: language,
          surface: surfaces[form],
          risky: isRisky,
          spam: false,
          harms: [],
          ...words,
        };
        return { item, level: judge(sample).assessment.level };
      }),
    }));
}

/** What stands in `practice.md`: how many the engine finds by itself, and the names of those it sees otherwise. */
export function practiceReport(boards: readonly JudgedBoard[]): string {
  const counts = boards.map(({ language, judged }) => {
    const of = (isRisky: boolean, floor: Level): number =>
      judged.filter(({ item, level }) => item.isRisky === isRisky && reaches(level, floor)).length;
    return [
      language,
      of(true, 'caution'),
      of(true, 'danger'),
      of(true, 'notice'),
      of(false, 'caution'),
      of(false, 'danger'),
    ];
  });
  const others = boards.map(({ language, judged }) => {
    const missed = judged.filter(({ item, level }) => item.isRisky && !reaches(level, 'caution'));
    const flagged = judged.filter(({ item, level }) => !item.isRisky && reaches(level, 'caution'));
    const named = (list: JudgedBoard['judged']): string =>
      list.map(({ item, level }) => `${item.id} (${level})`).join(', ') || 'none';
    return [`### ${language}`, '', `- missed: ${named(missed)}`, `- flagged: ${named(flagged)}`, ''];
  });
  return [
    '# What the engine says of the practice board',
    '',
    'Twelve risky and twelve harmless items in each language, written to be hard for people: half of them gentle, or odd and harmless. No phrase was written',
    'for them. *Found* is caution or danger. Written by `npm run report`; a test holds it to the engine and the items as they are.',
    '',
    '| | found of 12 risky | as danger | at least a notice | harmless flagged, of 12 | harmless as danger |',
    '| --- | --- | --- | --- | --- | --- |',
    ...counts.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    ...others.flat(),
  ].join('\n');
}
