import { openJudge } from './judge';
import { corpus, judgeCorpus } from './languages';
import { corporaReport, ownReport } from './report';
import { corporaPresent, sampleSets } from './samples';

const head = `# What the engine finds

Shares with 95 % Wilson intervals. *Found* is caution or danger on a risky text, a *false alarm* the same on a harmless one, *precision* the share of alarms
that are right. All texts are invented, so the shares say how the parts of the engine compare, not how often life looks like this.
Written by \`npm run report\`; a test holds the first part to the engine as it is.

`;

const beside = `
The corpora lie beside the repository and are not part of it. \`tune\` and \`blind\` also taught the weights (\`npm run train\`): what they show is
how much was remembered; [unseen.md](unseen.md) has the shares on texts unseen. \`offers_open\` is the half of a set by another author that taught nothing, \`offers_open_taught\` its other half; the sets named
\`emscad\`, \`jobs\` and \`sms\` hold real texts, of which every second message and every fourth Polish advertisement taught what is ordinary.
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
