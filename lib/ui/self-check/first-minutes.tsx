import type { SelfCheck } from '@/lib/domain/self-check';
import { ReadAloud } from '../parts/read-aloud';
import type { Wording } from '../words';
import { BackLink } from './back-link';
import { MovedHeading } from './moved-heading';

interface Props {
  readonly wording: Wording;
  readonly check: SelfCheck;
  readonly isMoved: boolean;
  readonly goOn: () => void;
}

/** What to do at once, before anything is asked. */
export function FirstMinutes({ wording, check, isMoved, goOn }: Props) {
  const { say } = wording;
  const steps = [...(check.firstMinutes ?? []), 'talk'].map((step) => say(`help.step.${step}`));
  const calm = say(`self-check.${check.id}.calm`);
  const fault = [say('help.not-your-fault'), say('help.not-your-fault.text')];
  const heavy = say(`self-check.${check.id}.heavy`);
  return (
    <section class="stack">
      <p class="note">
        <strong>{fault[0]}</strong> {calm}
      </p>
      <MovedHeading text={say(`self-check.${check.id}.first-minutes`)} isMoved={isMoved} />
      <ReadAloud wording={wording} texts={[...fault.slice(0, 1), calm, ...steps, heavy]} />
      <ol class="list minutes">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{fault[1]}</p>
      <p class="card">{heavy}</p>
      <button type="button" class="button main full" onClick={goOn}>
        {say(`self-check.${check.id}.go-on`)}
      </button>
      <a class="button full" href="help.html">
        {say('help.title')}
      </a>
      <BackLink wording={wording} back={undefined} />
    </section>
  );
}
