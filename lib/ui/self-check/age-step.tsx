import type { AgeBand, SelfCheck } from '@/lib/domain/self-check';
import { ReadAloud } from '../parts/read-aloud';
import type { Wording } from '../words';
import { BackLink } from './back-link';
import { ChoiceButtons } from './choice-buttons';
import { MovedHeading } from './moved-heading';

interface Props {
  readonly wording: Wording;
  readonly check: SelfCheck;
  readonly isMoved: boolean;
  /** What was chosen before. */
  readonly age: AgeBand | undefined;
  readonly choose: (age: AgeBand) => void;
  readonly back: (() => void) | undefined;
}

/** How old the reader is: it decides what is asked and who helps. */
export function AgeStep({ wording, check, isMoved, age, choose, back }: Props) {
  const { say } = wording;
  const title = say('self-check.age.title');
  const why = say('self-check.age.why');
  return (
    <section class="stack">
      {check.firstMinutes ? null : <p>{say(`self-check.${check.id}.text`)}</p>}
      <MovedHeading id="asked" text={title} isMoved={isMoved} describedBy="why" />
      <p id="why">{why}</p>
      <ReadAloud wording={wording} texts={[title, why]} />
      <ChoiceButtons
        labelledBy="asked"
        chosen={age}
        choose={choose}
        choices={check.ages.map((band) => ({ value: band, label: say(`self-check.age.${band}`) }))}
      />
      <p class="soft small">{say('self-check.private')}</p>
      <BackLink wording={wording} back={back} />
    </section>
  );
}
