import type { Level } from '@/lib/domain/assessment';
import type { Harm } from '@/lib/domain/indicator';
import type { Message, Surface } from '@/lib/domain/offer';

/** An invented text of the corpus, with the levels that are right for it. */
export interface CorpusText {
  /** What it is, in a few words. */
  readonly name: string;
  readonly surface: Surface;
  readonly title?: string;
  readonly text?: string;
  readonly messages?: readonly Message[];
  /** Present in a risky text only: what it may be meant for. */
  readonly harm?: Harm;
  /** The lowest and the highest level that are right. */
  readonly least: Level;
  readonly most: Level;
}

/** Turns of a conversation from lines that begin with `them:` or `me:`. */
export const turns = (...lines: readonly string[]): readonly Message[] =>
  lines.map((line) => ({ from: line.startsWith('me:') ? 'me' : 'them', text: line.replace(/^(?:me|them): ?/u, '') }));
