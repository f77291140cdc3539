import { useEffect, useRef, useState } from 'preact/hooks';
import type { LockAct, LockOutcome, LockView } from '@/lib/domain/lock';
import { unreachable } from '@/lib/domain/unreachable';
import type { Wording } from '../words';
import { OpenLock } from './open-lock';
import { SetLock } from './set-lock';

export interface LockProps {
  readonly wording: Wording;
  readonly lock: LockView;
  /** Resolves with what came of it; the view is drawn anew with the lock as it is then. */
  readonly apply: (act: LockAct) => Promise<LockOutcome>;
  /** How often something was pressed that the lock keeps: each time the way to open it is shown. */
  readonly refusals: number;
}

/** The lock on the settings: what it does and does not do, and how to set, open and remove it. */
export function Lock(props: LockProps) {
  const { wording, lock, apply, refusals } = props;
  const { say } = wording;
  const [said, setSaid] = useState('');
  const box = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (refusals === 0) return;
    setSaid(say('lock.refused'));
    box.current?.querySelector('input')?.focus();
  }, [refusals]);
  const act = async (asked: LockAct): Promise<void> => {
    const outcome = await apply(asked);
    setSaid(
      outcome.kind === 'done' && asked.act === 'remove' ? say('lock.removed') : outcomeSentence(outcome, wording),
    );
    // What was pressed is gone.
    if (outcome.kind === 'done') heading.current?.focus();
  };

  return (
    <section class="stack" ref={box} aria-labelledby="lock">
      <h2 id="lock" tabIndex={-1} ref={heading}>
        {say('lock.title')}
      </h2>
      <ul class="list">
        {['needs', 'free', 'visible', 'keeps', 'forgotten'].map((key) => (
          <li key={key}>{say(`lock.text.${key}`)}</li>
        ))}
      </ul>
      <p>
        <a href="family.html">{say('lock.text.family')}</a>
      </p>
      {lock.kind === 'none' ? null : <p class="note">{say('lock.line')}</p>}
      <p role="status">{said === '' && lock.kind === 'open' ? say('lock.is-open') : said}</p>
      {lock.kind === 'none' ? (
        <SetLock wording={wording} set={(passphrase) => act({ act: 'set', passphrase })} complain={setSaid} />
      ) : null}
      {lock.kind === 'closed' ? (
        <OpenLock wording={wording} open={(passphrase) => act({ act: 'open', passphrase })} complain={setSaid} />
      ) : null}
      {lock.kind === 'open' ? (
        <div class="row fold">
          <button type="button" class="button main grow" onClick={() => void act({ act: 'close' })}>
            {say('lock.close')}
          </button>
          <button type="button" class="button grow" onClick={() => void act({ act: 'remove' })}>
            {say('lock.remove')}
          </button>
        </div>
      ) : null}
    </section>
  );
}

/** What came of a press on the lock, in words; empty where it is done. */
export function outcomeSentence(outcome: LockOutcome, { say }: Wording): string {
  switch (outcome.kind) {
    case 'done':
      return '';
    case 'refused':
      return say('lock.refused');
    case 'wrong':
      return say('lock.wrong', { seconds: outcome.seconds });
    case 'wait':
      return say('lock.wait', { seconds: outcome.seconds });
    default:
      return unreachable(outcome);
  }
}
