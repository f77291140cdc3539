import { useRef, useState } from 'preact/hooks';
import type { LockOutcome } from '@/lib/domain/lock';
import type { MemoryLockAct, MemoryView } from '@/lib/domain/memory-view';
import { lockMinutes, type Retention } from '@/lib/domain/retention';
import { outcomeSentence } from '../options/lock';
import { SetLock } from '../options/set-lock';
import type { Wording } from '../words';
import { NumberChoice } from './number-choice';

interface Props {
  readonly wording: Wording;
  readonly memory: MemoryView;
  readonly apply: (act: MemoryLockAct) => Promise<LockOutcome>;
  readonly choose: (retention: Partial<Retention>) => void;
}

/** The passphrase: what it means to have one or none, how to set, change and remove it. While it is locked the banner opens it. */
export function Passphrase({ wording, memory: { state, retention }, apply, choose }: Props) {
  const { say } = wording;
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  if (state.kind !== 'open') return null;
  const isLasting = state.fleeting === undefined;
  const act = async (asked: MemoryLockAct, done: string): Promise<void> => {
    setSaid(asked.act === 'set' ? say('memory.lock.busy') : '');
    const outcome = await apply(asked);
    const isRefused = outcome.kind === 'refused';
    setSaid(
      outcome.kind === 'done' ? done : isRefused ? say('memory.lock.not-now') : outcomeSentence(outcome, wording),
    );
    // What was pressed may be gone.
    if (outcome.kind === 'done') heading.current?.focus();
  };
  const facts = state.hasPassphrase
    ? ['is-set', 'forgotten']
    : ['none', 'helps', 'new-key', 'old-key', 'forgotten', 'other'];
  const set = (
    <SetLock
      key={String(state.hasPassphrase)}
      wording={wording}
      label={say(state.hasPassphrase ? 'memory.lock.change' : 'memory.lock.set')}
      set={(passphrase) => act({ act: 'set', passphrase }, say('memory.lock.set.done'))}
      complain={setSaid}
    />
  );
  return (
    <section class="stack" aria-labelledby="passphrase-title">
      <h2 id="passphrase-title" tabIndex={-1} ref={heading}>
        {say('memory.lock.title')}
      </h2>
      <ul class="list">
        {facts.map((fact) => (
          <li key={fact}>{say(`memory.lock.${fact}`)}</li>
        ))}
      </ul>
      <p role="status">{said}</p>
      {isLasting ? null : <p class="soft">{say('memory.lock.not-now')}</p>}
      {isLasting && !state.hasPassphrase ? set : null}
      {state.hasPassphrase ? (
        <>
          <div class="row fold">
            <button type="button" class="button main grow" onClick={() => void act({ act: 'close' }, '')}>
              {say('memory.lock.now')}
            </button>
            <button
              type="button"
              class="button grow"
              onClick={() => void act({ act: 'remove' }, say('memory.lock.removed'))}
            >
              {say('memory.lock.remove')}
            </button>
          </div>
          <details>
            <summary>{say('memory.lock.change')}</summary>
            <p>{say('memory.lock.new-key')}</p>
            {set}
          </details>
          <NumberChoice
            id="minutes"
            label={say('memory.minutes')}
            text={say('memory.minutes.text')}
            value={retention.lockMinutes}
            values={lockMinutes}
            name={(minutes) => say('memory.minutes.choice', { minutes })}
            choose={(minutes) => choose({ lockMinutes: minutes })}
          />
        </>
      ) : null}
    </section>
  );
}
