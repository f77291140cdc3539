import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Judged, openJudge } from './judge';
import { rate, written } from './rates';

const folder = fileURLToPath(new URL('plain/', import.meta.url));

/** The plain sentences of a language, judged. */
export interface JudgedSentences {
  readonly language: string;
  readonly judged: readonly Judged[];
}

/** Judges every sentence of `plain/<language>.txt`, one to a line, as a message somebody got. */
export function judgePlain(): readonly JudgedSentences[] {
  const { judge } = openJudge();
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const lang = file.replace('.txt', '');
      const sentences = readFileSync(`${folder}${file}`, 'utf8').trim().split('\n');
      const judged = sentences.map((text, at) =>
        judge({
          id: `${lang} ${at + 1}`,
          lang,
          surface: 'direct-message',
          risky: false,
          spam: false,
          harms: [],
          title: '',
          text,
          messages: [],
        }),
      );
      return { language: lang, judged };
    });
}

/** Whether a sign is quoted that has few honest reasons, at whatever level. */
const isGrave = ({ assessment }: Judged): boolean =>
  assessment.reasons.some(({ strength }) => strength === 'strong' || strength === 'critical');

/** What stands in `plain.md`: how many plain sentences are flagged, and which. */
export function plainReport(languages: readonly JudgedSentences[]): string {
  const share = (judged: readonly Judged[], counts: (one: Judged) => boolean): string =>
    written(rate(judged.filter(counts).length, judged.length), 3);
  return [
    '# What the engine says of plain sentences',
    '',
    'Short harmless sentences about what the signs are about: banks, wages, papers, journeys, secrets, pictures, as they are met every day. They are invented, two thirds of them',
    'without having seen the phrases, the rest aimed at phrases that looked wide; phrases that met one and little else were narrowed or dropped, so the shares are',
    'lower than on sentences nobody has seen. Written by `npm run report`; a test holds it to the engine as it is.',
    '',
    '| | sentences | caution or danger | danger | a strong sign quoted |',
    '| --- | --- | --- | --- | --- |',
    ...languages.map(
      ({ language, judged }) =>
        `| ${[language, judged.length, share(judged, ({ flagged }) => flagged), share(judged, ({ danger }) => danger), share(judged, isGrave)].join(' | ')} |`,
    ),
    '',
    '## Flagged',
    '',
    ...languages.flatMap(({ language, judged }) =>
      judged
        .filter(({ flagged }) => flagged)
        .map(({ sample, assessment }) => `- ${language} (${assessment.level}): ${sample.text}`),
    ),
    '',
  ].join('\n');
}
