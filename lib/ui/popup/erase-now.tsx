import { useRef, useState } from 'preact/hooks';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly erase: () => Promise<'done' | 'begun' | 'failed'>;
}

const sentences = {
  done: 'popup.erase.done',
  begun: 'popup.memory.erasing',
  failed: 'popup.erase.failed',
} as const;

/** Erases everything with two presses: one shows what it does, one does it. */
export function EraseNow({ wording: { say }, erase }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const press = (event: Event): void => {
    // It cannot be undone: only a press of a person counts.
    if (!event.isTrusted || isBusy) return;
    setBusy(true);
    void erase()
      .then((outcome) => {
        setSaid(say(sentences[outcome]));
        if (outcome === 'failed') return;
        // What was pressed is put away.
        summary.current?.focus();
        if (box.current) box.current.open = false;
      })
      .finally(() => setBusy(false));
  };
  return (
    <>
      <details ref={box} onToggle={() => box.current?.scrollIntoView({ block: 'nearest' })}>
        <summary class="soft" ref={summary}>
          {say('popup.erase')}
        </summary>
        <div class="stack">
          <p>{say('popup.erase.text')}</p>
          <div>
            <button type="button" class="button slim" aria-busy={isBusy} onClick={press}>
              {say('popup.erase.sure')}
            </button>
          </div>
        </div>
      </details>
      <p role="status">{said}</p>
    </>
  );
}
