import { useEffect, useRef, useState } from 'preact/hooks';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly label: string;
  /** What is lost, as a question. */
  readonly question: string;
  readonly act: () => Promise<void>;
}

type Step = 'before' | 'asked' | 'busy' | 'after';

/** Something that cannot be taken back: it asks once more where it stands, and nothing else on the page is held up by that. */
export function Confirmed({ wording: { say }, label, question, act }: Props) {
  const [step, setStep] = useState<Step>('before');
  const first = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'asked') no.current?.focus();
    if (step === 'after') first.current?.focus();
  }, [step]);
  if (step === 'before' || step === 'after')
    return (
      <div>
        <button type="button" class="button" ref={first} onClick={() => setStep('asked')}>
          {label}
        </button>
      </div>
    );
  const confirm = (): void => {
    if (step === 'busy') return;
    setStep('busy');
    void act().finally(() => setStep('after'));
  };
  return (
    <div class="note stack">
      <p>{question}</p>
      <div class="row fold">
        <button type="button" class="button grow" ref={no} onClick={() => setStep('after')}>
          {say('memory.erase.no')}
        </button>
        <button type="button" class="button main grow" aria-busy={step === 'busy'} onClick={confirm}>
          {say('memory.erase.yes')}
        </button>
      </div>
    </div>
  );
}
