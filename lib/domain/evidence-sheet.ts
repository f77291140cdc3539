import type { Level } from './assessment';

/** One piece of evidence in words, as it is shown before it goes into a file and in the file. All of it is text, never markup. */
export interface EvidenceSheet {
  readonly title: string;
  /** Absent where the assessment was left out. */
  readonly level?: { readonly level: Level; readonly name: string };
  readonly facts: readonly Fact[];
  readonly text: string;
  readonly messages: readonly SheetMessage[];
  readonly signs: readonly { readonly quote: string; readonly reason: string }[];
  readonly note: string;
  /** What is not in it, in words; empty where nothing was taken out. */
  readonly missing: readonly string[];
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface SheetMessage {
  /** Who wrote it, and when, in words. */
  readonly by: string;
  readonly isMine: boolean;
  readonly text: string;
}
