import type { Step } from './guidance';
import type { Harm } from './indicator';

/** What a reader can check for themselves, in the order it is offered; also the fragment of the page's address. */
export type CheckId = 'offer' | 'friend' | 'job' | 'pictures';

/** How old the reader is, as far as it changes what is asked and who helps. A check offers only some of these. */
export type AgeBand = '8-12' | '13-15' | '16-17' | 'under-18' | 'adult';

export type CheckReply = 'yes' | 'no' | 'unsure';

/** What was answered, by id of the question. Kept by the page that is open, nowhere else. */
export type CheckReplies = ReadonlyMap<string, CheckReply>;

/** How a self-check ends, least pressing first. There is none that says "safe". */
export type OutcomeKind = 'none' | 'talk' | 'first';

/** What an answer says when it is the one that worries. */
export interface CheckSign {
  readonly worries: 'yes' | 'no';
  /** `first`: enough by itself to talk to someone before anything else. */
  readonly strength: 'talk' | 'first';
  /** Likeliest first. */
  readonly harms: readonly Harm[];
  /** What to do because of it, besides talking to someone. */
  readonly steps: readonly Step[];
  /** Its reason, as a key of `self-check.why.*`. */
  readonly why: string;
}

/** One question, answered with yes, no or "I do not know"; its words are `self-check.ask.<id>`. */
export interface CheckQuestion {
  /** Kebab-case, unique among all checks. */
  readonly id: string;
  /** Absent: the answer only decides what else is asked, or who helps. */
  readonly sign?: CheckSign;
  /** Absent: asked at every age. */
  readonly ages?: readonly AgeBand[];
  /** Asked only after one of these replies to an earlier question. */
  readonly onlyAfter?: { readonly question: string; readonly replies: readonly CheckReply[] };
  /** Whether easier words stand below it, as `self-check.hint.<id>`. */
  readonly hasHint?: true;
}

/** One self-check: its words are `self-check.<id>.title` and `.text`. */
export interface SelfCheck {
  readonly id: CheckId;
  readonly ages: readonly AgeBand[];
  /** Where help is looked for whatever is answered, after what the answers name; none: help of every kind. */
  readonly harms: readonly Harm[];
  readonly questions: readonly CheckQuestion[];
  /** What to do at once, shown before anything is asked. Whoever opens such a check needs someone to talk to, whatever they answer. */
  readonly firstMinutes?: readonly Step[];
}

/** An answer that weighed. `unsure` weighs where a yes or no would have been pressing. */
export interface WeighedReply {
  readonly question: string;
  readonly reply: CheckReply;
  readonly why: string;
}

/** What a self-check comes to: words and people, never a number. */
export interface CheckOutcome {
  readonly kind: OutcomeKind;
  /** The most pressing first. */
  readonly weighed: readonly WeighedReply[];
  /** How many answers were "I do not know". */
  readonly unsure: number;
  /** What to ask guidance for, likeliest first, at most three; none asks for help of every kind. */
  readonly harms: readonly Harm[];
  /** At most five; the first is to talk to someone. */
  readonly steps: readonly Step[];
  /** Ids of the helplines that keep pictures from spreading and fit; none where no pictures may be out. */
  readonly removal: readonly string[];
}

export const isYoung = (age: AgeBand): boolean => age !== 'adult';

/** The questions that are asked at this age after these replies, in order. One that waits for an answer still to come counts as asked. */
export function questionsFor(check: SelfCheck, age: AgeBand, replies: CheckReplies): readonly CheckQuestion[] {
  return check.questions.filter(({ ages, onlyAfter }) => {
    if (ages && !ages.includes(age)) return false;
    const before = onlyAfter && replies.get(onlyAfter.question);
    return before === undefined || onlyAfter?.replies.includes(before) === true;
  });
}
