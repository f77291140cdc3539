import type { IndicatorId } from './indicator';

/**
 * One invented offer, chat or profile of the practice board. Each language has its own, written for it: they are no translations,
 * so ids need only be unique within one language.
 */
export interface PracticeItem {
  /** Kebab-case, unique in its language. */
  readonly id: string;
  readonly form: 'offer' | 'chat' | 'profile';
  readonly isRisky: boolean;
  /** What an offer is called; the name on a profile; who writes in a chat. */
  readonly title: string;
  /** The words of an offer or a profile; empty for a chat. Paragraphs are parted by a line break. */
  readonly text: string;
  /** A chat in its order; empty for the others. */
  readonly messages: readonly PracticeMessage[];
  /** What gives a risky one away, one to four signs, the plainest first; none for a harmless one. */
  readonly signs: readonly PracticeSign[];
  /** One or two short sentences: what gave it away, or what a real offer of this kind looks like. */
  readonly why: string;
}

/** A message of a practice chat. */
export interface PracticeMessage {
  readonly from: 'them' | 'me';
  readonly text: string;
}

/** Exact words of the text, or of one message of the other side, and the indicator they stand for. */
export interface PracticeSign {
  readonly indicator: IndicatorId;
  readonly quote: string;
}
