import { fewestPieces } from '@/lib/engine/wording';
import { fitJudgement, type Judged, ruleReader } from './judgement';
import { keptFit } from './kept-fit';
import { ordinaryTexts, ownTexts, type TrainingText } from './texts';
import { type Unseen, unseenReport } from './unseen-report';
import { fileOf, tableOf } from './weights-file';
import { fitWording, oddsOf, type Pieces, piecesOf } from './wording';

/** Groups of blocks, each judged by a model that never saw it. */
const folds = 5;

interface Example extends TrainingText {
  readonly pieces: Pieces;
  readonly fold: number;
}

/** What came of a training, as files. */
export interface Trained {
  readonly weights: string;
  readonly report: string;
}

/**
 * Learns in two steps: how much each piece of wording speaks for a risky offer, and how wording, signs and rules are weighed together. The second
 * step sees each text as a wording sees it that never saw its block, and only texts that nobody who wrote phrases has read.
 */
export function train(tell: (line: string) => void): Trained {
  const own = ownTexts();
  const ordinary = ordinaryTexts();
  const examples = [...own, ...ordinary].map(
    (text): Example => ({ ...text, pieces: piecesOf(text), fold: foldOf(text.block) }),
  );
  tell(`${own.length} texts of our own, ${ordinary.length} ordinary ones`);
  const odds = new Map<Example, number>();
  for (let fold = 0; fold < folds; fold++) {
    const wording = fitWording(
      examples.filter((one) => one.fold !== fold),
      keptFit,
    );
    // The engine says nothing of a text that is too short to tell; what it would say must set no threshold.
    for (const one of examples)
      if (one.fold === fold && one.pieces.size >= fewestPieces) odds.set(one, oddsOf(wording, one.pieces));
    tell(`fold ${fold + 1} of ${folds}`);
  }
  const read = ruleReader();
  const ours = new Set(examples.slice(0, own.length));
  const unread = examples.flatMap((text): (Judged & { readonly language: string })[] => {
    const considered = text.isUnread ? read(text) : undefined;
    const { lang: language, risky } = text;
    return considered
      ? [{ language, risky, isHard: ours.has(text), considered: { ...considered, wording: odds.get(text) } }]
      : [];
  });
  const judgement = fitJudgement(unread);
  const unseen: readonly Unseen[] = unread.filter(({ isHard }) => isHard);
  const told = `Learned from ${own.length} texts of our own and ${ordinary.length} ordinary ones.`;
  const report = unseenReport(unseen, judgement, told);
  tell(report);
  return { weights: fileOf(tableOf(fitWording(examples, keptFit)), judgement, told), report };
}

/** The same block always falls into the same fold. */
function foldOf(block: string): number {
  let hash = 7;
  for (const unit of block) hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) | 0;
  return (hash >>> 4) % folds;
}
