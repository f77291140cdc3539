import type { OutcomeKind } from '@/lib/domain/self-check';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly kind: OutcomeKind;
  /** In words. */
  readonly steps: readonly string[];
}

/** What to do now. That it is not the reader's fault is said only where somebody may be to blame. */
export function NextSteps({ wording: { say }, kind, steps }: Props) {
  return (
    <section class="stack">
      {kind !== 'first' ? null : (
        <p class="note">
          <strong>{say('help.not-your-fault')}</strong> {say('help.not-your-fault.text')}
        </p>
      )}
      <h2>{say(kind === 'none' ? 'self-check.steps.none' : 'help.steps.title')}</h2>
      <ul class="list">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  );
}
