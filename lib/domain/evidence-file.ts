import type { Evidence } from './evidence';

/** A part of a piece of evidence that can stay out of a file. Each picture can, too, by itself. */
export type EvidencePart = (typeof evidenceParts)[number];

export const evidenceParts = [
  'title',
  'text',
  'messages',
  'details',
  'contacts',
  'address',
  'assessment',
  'note',
  'tags',
] as const;

/** Evidence with its pictures: the bytes of PNG, JPEG or WebP files, in order. */
export interface WholeEvidence {
  readonly evidence: Evidence;
  readonly pictures: readonly Uint8Array<ArrayBuffer>[];
}

/** What someone takes out of one piece of evidence. */
export interface Omission {
  readonly parts: readonly EvidencePart[];
  /** Pictures, counted from 0. */
  readonly pictures: readonly number[];
}

/** Evidence as it goes into a file: nothing in it that was left out or blacked out. */
export interface Redacted extends WholeEvidence {
  /** Parts that had something in them and stayed out, in the order of `evidenceParts`. */
  readonly leftOut: readonly EvidencePart[];
  /** How many pictures stayed out. */
  readonly picturesOut: number;
  /** In how many places something was blacked out. */
  readonly blacked: number;
}

/** Whether a file has less of it than was kept. */
export function isRedacted({ leftOut, picturesOut, blacked }: Redacted): boolean {
  return leftOut.length > 0 || picturesOut > 0 || blacked > 0;
}

/** The address of an offer whose address is not told, or that had none, such as a pasted text. */
export const noAddress = 'about:blank';
