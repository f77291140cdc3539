import type { EvidencePart, Omission, Redacted, WholeEvidence } from '@/lib/domain/evidence-file';
import type { FileContents, FoundEvidence, TakenIn } from '@/lib/domain/evidence-found';
import type { EvidenceSheet } from '@/lib/domain/evidence-sheet';

/** A file that is ready to be saved: where this page holds it, what it may be called, and its SHA-256. */
export interface ReadyFile {
  readonly address: string;
  readonly name: string;
  readonly sum: string;
}

/** What the page can do with evidence; what it shows knows nothing of how. */
export interface EvidencePort {
  readonly partsWithin: (whole: WholeEvidence) => ReadonlySet<EvidencePart>;
  readonly redact: (whole: WholeEvidence, omission: Omission, words: readonly string[]) => Redacted;
  readonly sheetOf: (redacted: Redacted) => EvidenceSheet;
  /** An address by which this page can show a picture. */
  readonly showPicture: (bytes: Uint8Array<ArrayBuffer>) => string;
  readonly make: (items: readonly Redacted[]) => Promise<ReadyFile>;
  readonly print: () => void;
  readonly read: (file: File) => Promise<FileContents>;
  readonly takeIn: (found: FoundEvidence) => Promise<TakenIn>;
}
