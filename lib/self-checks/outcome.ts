import type { Step } from '@/lib/domain/guidance';
import type { Harm } from '@/lib/domain/indicator';
import {
  type AgeBand,
  type CheckOutcome,
  type CheckReplies,
  type CheckSign,
  isYoung,
  type OutcomeKind,
  questionsFor,
  type SelfCheck,
  type WeighedReply,
} from '@/lib/domain/self-check';
import { removalFor } from './removal';

/**
 * Milder signs that together are as pressing as one strong one. The ILO and the European Commission call a dimension positive at three signs
 * of medium weight (Operational indicators of trafficking in human beings, 2009); ours span several dimensions, and most real job ads show
 * one or two, so it takes one more. For a child no means of pressure need be shown (Directive 2011/36/EU, article 2), so two are enough.
 */
const pressingTogether = { adult: 4, young: 2 } as const;

/** So many answers "I do not know" are themselves a reason to ask someone. */
const manyUnsure = 3;

const mostHarms = 3;
const mostSteps = 5;
/** Talking comes first by itself, and the services for pictures are shown with their addresses. */
const saidElsewhere: readonly Step[] = ['tell-adult', 'talk', 'block-pictures'];

/** One answer as it counts: "I do not know" to a pressing question counts as a milder sign. */
interface Weight extends WeighedReply {
  readonly sign: CheckSign;
  readonly strength: 'talk' | 'first';
}

/** What these answers come to. Answers to questions that are no longer asked count for nothing. */
export function outcomeOf(check: SelfCheck, age: AgeBand, replies: CheckReplies): CheckOutcome {
  const asked = questionsFor(check, age, replies);
  const weights = asked.flatMap(({ id, sign }) => weigh(id, sign, replies) ?? []);
  const sorted = [...weights.filter(isFirst), ...weights.filter((weight) => !isFirst(weight))];
  const unsure = asked.filter(({ id }) => replies.get(id) === 'unsure').length;
  const steps = [...new Set([...sorted.flatMap(({ sign }) => sign.steps), ...(check.firstMinutes ?? [])])];
  const mayBeOut = check.firstMinutes !== undefined || steps.includes('block-pictures');
  return {
    kind: check.firstMinutes ? 'first' : kindOf(weights, unsure, age),
    weighed: sorted.map(({ question, reply, why }) => ({ question, reply, why })),
    unsure,
    harms: harmsOf(check, age, sorted),
    steps: [
      isYoung(age) ? 'tell-adult' : 'talk',
      ...steps.filter((step) => !saidElsewhere.includes(step)).slice(0, mostSteps - 1),
    ],
    removal: mayBeOut ? removalFor(age, replies) : [],
  };
}

const isFirst = ({ strength }: Weight): boolean => strength === 'first';

function weigh(question: string, sign: CheckSign | undefined, replies: CheckReplies): Weight | undefined {
  const reply = replies.get(question);
  if (!sign || reply === undefined) return undefined;
  if (reply === sign.worries) return { question, reply, why: sign.why, sign, strength: sign.strength };
  if (reply !== 'unsure' || sign.strength === 'talk') return undefined;
  return { question, reply, why: sign.why, sign, strength: 'talk' };
}

function kindOf(weights: readonly Weight[], unsure: number, age: AgeBand): OutcomeKind {
  const together = isYoung(age) ? pressingTogether.young : pressingTogether.adult;
  if (weights.some(isFirst) || weights.length >= together) return 'first';
  return weights.length > 0 || unsure >= manyUnsure ? 'talk' : 'none';
}

/** Harms by how much was answered for them; for the young, lines for the young lead. */
function harmsOf(check: SelfCheck, age: AgeBand, weights: readonly Weight[]): readonly Harm[] {
  const sums = new Map<Harm, number>();
  for (const weight of weights) {
    for (const harm of weight.sign.harms) sums.set(harm, (sums.get(harm) ?? 0) + (isFirst(weight) ? 3 : 1));
  }
  const found = [...sums].sort(([, one], [, other]) => other - one).map(([harm]) => harm);
  const young: readonly Harm[] = isYoung(age) ? ['minor_grooming'] : [];
  const named = new Set([...young, ...found]);
  // Two are enough for the young, whose own lines come first: what fills up further, such as fraud, is for adults.
  const enough = isYoung(age) ? 2 : mostHarms;
  return [...new Set([...named, ...check.harms])].slice(0, Math.max(enough, named.size)).slice(0, mostHarms);
}
