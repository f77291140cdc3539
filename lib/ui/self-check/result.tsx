import { useRef } from 'preact/hooks';
import { type AgeBand, type CheckOutcome, isYoung, type SelfCheck } from '@/lib/domain/self-check';
import { ReadAloud } from '../parts/read-aloud';
import type { Wording } from '../words';
import { BackLink } from './back-link';
import { MovedHeading } from './moved-heading';
import { NextSteps } from './next-steps';
import { People } from './people';
import { startAddress } from './start';
import type { SelfCheckProps } from './view';
import { Weighed } from './weighed';

interface Props extends Pick<SelfCheckProps, 'wording' | 'findHelp' | 'chooseCountry'> {
  readonly check: SelfCheck;
  readonly age: AgeBand;
  readonly outcome: CheckOutcome;
  readonly back: () => void;
  readonly startAgain: () => void;
}

/** Unknown answers worth a word. */
const manyUnsure = 3;

/** What the answers come to, in words: never a number and never a judgement of anyone. */
export function Result({ wording, check, age, outcome, findHelp, chooseCountry, back, startAgain }: Props) {
  const { say } = wording;
  const { kind, weighed, unsure, removal } = outcome;
  const people = useRef<HTMLHeadingElement>(null);
  const title = say(`self-check.${kind}.title`);
  const text = meaning(wording, check, age, outcome);
  const reasons = weighed.map(({ why }) => say(`self-check.why.${why}`));
  const steps = outcome.steps.map((step) => say(`help.step.${step}`));
  return (
    <>
      <section class={`outcome ${kind} stack`}>
        <MovedHeading text={title} isMoved={true} describedBy="meaning" />
        <p id="meaning">{text}</p>
        {unsure < manyUnsure ? null : <p>{say('self-check.many-unsure', { count: unsure })}</p>}
        <button type="button" class="button main full" onClick={() => people.current?.focus()}>
          {say('self-check.lines.title')}
        </button>
        <ReadAloud wording={wording} texts={[title, text, ...reasons, ...steps]} />
      </section>
      {removal.length === 0 || check.firstMinutes ? null : (
        <p>
          <a class="button full" href="#pictures">
            {say('self-check.to-pictures')}
          </a>
        </p>
      )}
      <Weighed wording={wording} weighed={weighed} />
      <NextSteps wording={wording} kind={kind} steps={steps} />
      <People
        wording={wording}
        heading={people}
        isAboutPictures={removal.length > 0}
        findHelp={() => findHelp(outcome, age)}
        chooseCountry={chooseCountry}
      />
      <p class="row wrap">
        <button type="button" class="button" onClick={startAgain}>
          {say('self-check.again')}
        </button>
        <a class="button" href={startAddress}>
          {say('self-check.others')}
        </a>
        <a class="button" href="help.html">
          {say('self-check.more-help')}
        </a>
      </p>
      <BackLink wording={wording} back={back} />
      <p class="soft small">{say('self-check.private')}</p>
    </>
  );
}

/** A check may have a sentence of its own, and the young have one. */
function meaning({ sayFirst }: Wording, { id }: SelfCheck, age: AgeBand, { kind }: CheckOutcome): string {
  const young = isYoung(age) ? [`self-check.${kind}.text.young`] : [];
  return sayFirst([`self-check.${id}.${kind}.text`, ...young, `self-check.${kind}.text`]);
}
