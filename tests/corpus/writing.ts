import { openJudge } from './judge';
import { corpus, judgeCorpus } from './languages';
import { corporaReport, ownReport } from './report';
import { corporaPresent, sampleSets } from './samples';

const head = `# What the engine finds

Shares with 95 % Wilson intervals. *Found* is caution or danger on a risky text, a *false alarm* the same on a harmless one, *precision* the share of alarms
that are right. All texts are invented, so the shares say how the parts of the engine compare, not how often life looks like this.
Written by \`npx tsx tests/corpus/write-report.ts\`; a test holds the first part to the engine as it is.

`;

const beside = `
The corpora lie beside the repository and are not part of it. \`tune\`, \`blind\` and \`offers_open\` also taught the words (\`scripts/learn\`): what they show is
how much was remembered. Honest figures for unseen texts stand at the head of each \`learned.ts\`; the sets named \`emscad\`, \`jobs\` and \`sms\` hold real texts.
`;

/** The whole report. */
export function report(): string {
  const own = ownReport(judgeCorpus());
  if (!corporaPresent()) return `${head}${own}`;
  const { judge } = openJudge();
  const sets = corpus.flatMap(({ language }) =>
    sampleSets(language).map(({ name, samples }) => [language, name, samples.map(judge)] as const),
  );
  return `${head}${own}\n${corporaReport(sets)}${beside}`;
}
