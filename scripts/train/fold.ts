/** Parts the texts fall into, each about as large. */
const folds = 5;
/** By the texts of the others, phrases are weeded (`npm run weed`): how far phrases are to be trusted can be told only from these. */
export const unreadFolds: readonly number[] = [3, 4];

/** The fold of a block of texts, 0 to 4; the same block always falls into the same. */
export function foldOf(block: string): number {
  let hash = 7;
  for (const unit of block) hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) | 0;
  return (hash >>> 4) % folds;
}

/** Whether phrases are weeded by the texts of a block. */
export const isForWeeding = (block: string): boolean => !unreadFolds.includes(foldOf(block));
