import type { GistWeights, LearnedWeights } from '@/lib/domain/learned';
import { foldOf, unreadFolds } from './fold';
import { gistTextOf, stemsOf } from './gist/dataset';
import { gistWeightsOf } from './gist/gist-file';
import { keptGist } from './gist/kept-gist';
import { type ReadSentence, readSentences } from './gist/sentences';
import { fitJudgement, type Judged, readerWith } from './judgement';
import { keptFit } from './kept-fit';
import { readMarks } from './marks';
import { ordinaryTexts, ownTexts, type TrainingText } from './texts';
import { type Unseen, unseenReport } from './unseen-report';
import { fileOf, gistFileOf, tableOf } from './weights-file';
import { fitWording, type Pieces, piecesOf } from './wording';

/**
 * Of the network that reads what sentences say. As many weights in rows half as wide read a third fewer of the marked sentences; of a
 * hundred risky texts, rows twice as wide find some ten fewer.
 */
const size = { rows: 32_768, width: 32, hidden: 48 } as const;

interface Example extends TrainingText {
  readonly pieces: Pieces;
  readonly sentences: readonly ReadSentence[];
  /** Whether somebody marked what its sentences say, or it is harmless and there is nothing to mark. */
  readonly isMarked: boolean;
  readonly fold: number;
}

/** What came of a training, as files. */
export interface Trained {
  readonly weights: string;
  readonly gist: string;
  readonly report: string;
}

/**
 * Learns in two steps: how much the wording and what the sentences say speak for a risky offer, and how these, signs and rules are weighed together.
 * The second step sees each text as an engine sees it that never saw its block, and only texts that nobody who wrote phrases has read.
 */
export function train(tell: (line: string) => void): Trained {
  const own = ownTexts();
  const ordinary = ordinaryTexts();
  const marks = readMarks();
  const examples = [...own, ...ordinary].map(
    (text): Example => ({
      ...text,
      pieces: piecesOf(text),
      sentences: readSentences(text, marks.get(text.id) ?? []),
      isMarked: !text.risky || marks.has(text.id),
      fold: foldOf(text.block),
    }),
  );
  const told =
    `Learned from ${own.length} texts of our own, of which ${marks.size} risky ones are marked sentence by sentence, ` +
    `and ${ordinary.length} ordinary ones.`;
  tell(told);
  const ours = new Set(examples.slice(0, own.length));
  const unread: (Judged & { readonly language: string })[] = [];
  for (const fold of unreadFolds) {
    const read = readerWith(learnFrom(examples.filter((one) => one.fold !== fold)));
    for (const text of examples.filter((one) => one.fold === fold && one.isUnread)) {
      const considered = read(text);
      const { lang: language, risky, isGrave } = text;
      if (considered) unread.push({ language, risky, isGrave, isHard: ours.has(text), considered });
    }
    tell(`fold ${fold} was judged by what was learned from all others`);
  }
  const judgement = fitJudgement(unread);
  const unseen: readonly Unseen[] = unread.filter(({ isHard }) => isHard);
  const report = unseenReport(unseen, judgement, told);
  tell(report);
  const { pieces, gist } = learnFrom(examples);
  return { weights: fileOf({ pieces, judgement }, told), gist: gistFileOf(gist, told), report };
}

/** Learns from some texts all but how it is weighed. */
function learnFrom(texts: readonly Example[]): Omit<LearnedWeights, 'judgement'> {
  return { pieces: tableOf(fitWording(texts, keptFit)), gist: learnGist(texts) };
}

function learnGist(texts: readonly Example[]): GistWeights {
  const known = stemsOf(texts);
  const says = [...new Set(texts.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.says)))].sort();
  const shape = { ...size, things: says.length };
  const { net, step } = keptGist(
    texts.map((text) => gistTextOf(text, known, shape.rows, says)),
    shape,
  );
  return gistWeightsOf(net, known, says, step);
}
