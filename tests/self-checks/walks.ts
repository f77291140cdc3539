import {
  type AgeBand,
  type CheckId,
  type CheckReplies,
  type CheckReply,
  questionsFor,
  type SelfCheck,
} from '@/lib/domain/self-check';
import { selfChecks } from '@/lib/self-checks';

export function checkOf(id: CheckId): SelfCheck {
  const check = selfChecks.find((one) => one.id === id);
  if (!check) throw new Error(`no check ${id}`);
  return check;
}

/** Every check at every age it offers. */
export const checksByAge = selfChecks.flatMap((check) =>
  check.ages.map((age) => ({ name: `${check.id}, ${age}`, check, age })),
);

/** The answers of someone who answers what is asked, one question after the other, as the page asks them. */
export function walk(check: SelfCheck, age: AgeBand, answer: (question: string) => CheckReply): CheckReplies {
  const replies = new Map<string, CheckReply>();
  for (let index = 0; ; index += 1) {
    const question = questionsFor(check, age, replies)[index];
    if (!question) return replies;
    replies.set(question.id, answer(question.id));
  }
}

/** Answers nothing that worries, except as told. */
export function calm(check: SelfCheck, age: AgeBand, except: Readonly<Record<string, CheckReply>> = {}): CheckReplies {
  const worries = new Map(check.questions.map(({ id, sign }) => [id, sign?.worries]));
  return walk(check, age, (id) => except[id] ?? (worries.get(id) === 'no' ? 'yes' : 'no'));
}
