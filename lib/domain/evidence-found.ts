import type { WholeEvidence } from './evidence-file';

/** Why a whole file is refused. */
export type Refusal = 'not-ours' | 'damaged' | 'too-big' | 'too-many' | 'swells' | 'no-sums';

/** What is wrong with one file inside it. */
export type Wrong = 'changed' | 'missing' | 'unlisted' | 'twice' | 'strange-name' | 'unreadable' | 'too-big';

export interface WrongFile {
  /** As the file names it: somebody else's words, perhaps. */
  readonly name: string;
  readonly wrong: Wrong;
}

/** An offer that is whole in a file: every byte of it as when the file was made. */
export interface FoundEvidence extends WholeEvidence {
  /** Parts of it had been left out or blacked out. */
  readonly isRedacted: boolean;
}

/** What a file from outside has in it. */
export type FileContents =
  | {
      readonly kind: 'refused';
      readonly why: Refusal /** How many MB or files there may be, where there are more. */;
      readonly most?: number;
    }
  | { readonly kind: 'read'; readonly found: readonly FoundEvidence[]; readonly wrong: readonly WrongFile[] };

/** What became of one offer that was to be taken in. */
export type TakenIn = 'kept' | 'already' | 'closed' | 'full';
