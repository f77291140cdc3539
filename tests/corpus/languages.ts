import type { CorpusText } from './corpus-text';
import { openJudge } from './judge';
import { type JudgedLanguage, sampleOf } from './report';

const files = import.meta.glob<readonly CorpusText[]>('./[a-z][a-z].ts', { eager: true, import: 'default' });

/** Our own texts by language: one file each, named by its code. */
export const corpus: readonly { readonly language: string; readonly texts: readonly CorpusText[] }[] = Object.entries(
  files,
).map(([file, texts]) => ({ language: file.slice(2, 4), texts }));

/** Judges all of them. */
export function judgeCorpus(): readonly JudgedLanguage[] {
  const { judge } = openJudge();
  return corpus.map(({ language, texts }) => ({
    language,
    judged: texts.map((text) => ({ text, level: judge(sampleOf(language, text)).assessment.level })),
  }));
}
