import type { CheckQuestion, CheckReply } from '@/lib/domain/self-check';
import { ReadAloud } from '../parts/read-aloud';
import type { Wording } from '../words';
import { BackLink } from './back-link';
import { ChoiceButtons } from './choice-buttons';
import { MovedHeading } from './moved-heading';

interface Props {
  readonly wording: Wording;
  readonly question: CheckQuestion;
  readonly number: number;
  readonly count: number;
  /** What was answered before, for who comes back. */
  readonly reply: CheckReply | undefined;
  readonly answer: (reply: CheckReply) => void;
  readonly back: () => void;
}

const replies: readonly CheckReply[] = ['yes', 'no', 'unsure'];

/** One question with its three answers. */
export function QuestionStep({ wording, question, number, count, reply, answer, back }: Props) {
  const { say } = wording;
  const text = say(`self-check.ask.${question.id}`);
  const hint = question.hasHint ? say(`self-check.hint.${question.id}`) : undefined;
  return (
    <section class="stack">
      <p class="soft small" id="step">
        {say('self-check.step', { step: number, count })}
      </p>
      {/* Focus is sure to follow: nobody comes to a question but by a press. */}
      <MovedHeading id="asked" text={text} isMoved={true} describedBy={hint === undefined ? 'step' : 'hint step'} />
      {hint === undefined ? null : <p id="hint">{hint}</p>}
      <ReadAloud wording={wording} texts={hint === undefined ? [text] : [text, hint]} />
      <ChoiceButtons
        labelledBy="asked"
        chosen={reply}
        choose={answer}
        choices={replies.map((value) => ({ value, label: say(`self-check.${value}`) }))}
      />
      <BackLink wording={wording} back={back} />
    </section>
  );
}
