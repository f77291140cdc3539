import type { Assessment } from '@/lib/domain/assessment';
import type { Wording } from '../words';
import { LevelMark } from './level-mark';
import { QuestionCard } from './question-card';
import type { Quotable } from './quote-around';
import { ReasonList } from './reason-list';

/** An assessment in full, on our own pages: level, exact words with reasons, and one question to ask. */
export function AssessmentView({
  wording,
  assessment,
  offer = {},
}: {
  readonly wording: Wording;
  readonly assessment: Assessment;
  /** The words it is about, so that quotes are shown in their sentence. */
  readonly offer?: Quotable;
}) {
  const { level, reasons, language, partly } = assessment;
  const [strongest] = reasons;
  return (
    <div class={`stack ${level}`}>
      <p>
        <LevelMark wording={wording} level={level} />
      </p>
      {level === 'none' ? <p>{wording.say('nothing-noticed')}</p> : null}
      {reasons.length === 0 ? null : (
        <ReasonList wording={wording} reasons={reasons} language={language} offer={offer} />
      )}
      {strongest === undefined ? null : <QuestionCard wording={wording} reason={strongest} />}
      {partly ? <p class="soft small">{wording.say('partly')}</p> : null}
    </div>
  );
}
