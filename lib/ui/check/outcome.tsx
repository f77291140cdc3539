import { callSheet } from '../call-sheet';
import { AssessmentView } from '../parts/assessment-view';
import { CopyButton } from '../parts/copy-button';
import { KeepOffer } from '../parts/keep-offer';
import { RealOffer } from '../parts/real-offer';
import type { Wording } from '../words';
import type { CheckFormProps, Outcome } from './form';

interface Props extends Pick<CheckFormProps, 'openHelp' | 'keeping'> {
  readonly wording: Wording;
  readonly outcome: Outcome | undefined;
}

/** What came of checking a text, said to those who hear the page, too. */
export function CheckOutcome({ wording, outcome, openHelp, keeping }: Props) {
  const { say } = wording;
  return (
    <section class="stack" aria-live="polite">
      {outcome?.kind === 'empty' ? <p>{say('check.empty')}</p> : null}
      {outcome?.kind === 'failed' ? <p>{say('check.failed')}</p> : null}
      {outcome?.kind === 'checked' ? (
        <>
          <h2>{say('check.outcome')}</h2>
          <div class="card">
            <AssessmentView {...outcome.checked} offer={outcome.asked} />
          </div>
          <p class="soft">{say('not-safe')}</p>
          <button type="button" class="button main full" onClick={() => openHelp(outcome.checked.assessment)}>
            {say('panel.check-with-me')}
          </button>
          {outcome.checked.assessment.reasons.length === 0 ? null : (
            <p>
              <CopyButton
                text={callSheet(outcome.checked.wording, {}, outcome.checked.assessment)}
                label={say('help.sheet.copy')}
                done={say('copy.done')}
                failed={say('copy.failed')}
              />
            </p>
          )}
          <KeepOffer key={outcome.of} wording={wording} {...keeping(outcome.asked.text, outcome.asked.messages)} />
          <RealOffer wording={wording} />
        </>
      ) : null}
    </section>
  );
}
