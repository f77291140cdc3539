import type { ComponentChildren } from 'preact';
import type { NoticedOffer } from '@/lib/domain/page-status';
import type { Wording } from '../words';
import { LevelMark } from './level-mark';
import { QuestionCard } from './question-card';
import { ReasonList } from './reason-list';

/** Reasons shown; more make nobody wiser. */
const mostReasons = 4;

/** One offer, closed to its title and level, open to its words and reasons. */
export function AssessmentDetails({
  wording,
  offer,
  children,
}: {
  readonly wording: Wording;
  readonly offer: NoticedOffer;
  /** What can be done with it, below its reasons. */
  readonly children?: ComponentChildren;
}) {
  const { level, title, assessment } = offer;
  const [strongest] = assessment.reasons;
  return (
    <details class={level}>
      <summary>
        <span>
          <LevelMark wording={wording} level={level} />
        </span>
        <strong>
          <bdi>{title || wording.say('offer.untitled')}</bdi>
        </strong>
      </summary>
      <div class="stack">
        <ReasonList
          wording={wording}
          reasons={assessment.reasons.slice(0, mostReasons)}
          language={assessment.language}
        />
        {strongest === undefined ? null : <QuestionCard wording={wording} reason={strongest} />}
        {children}
      </div>
    </details>
  );
}
