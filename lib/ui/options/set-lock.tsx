import { useRef, useState } from 'preact/hooks';
import { passphraseLength } from '@/lib/domain/lock';
import type { Wording } from '../words';
import { PassphraseField, takeOut } from './passphrase-field';

interface Props {
  readonly wording: Wording;
  /** What its button is called, where it is not the lock on the settings. */
  readonly label?: string;
  readonly set: (passphrase: string) => Promise<void>;
  readonly complain: (why: string) => void;
}

/** A new lock: the passphrase is written twice, since nobody can read it back. */
export function SetLock({ wording: { say }, label, set, complain }: Props) {
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (isBusy) return;
    const [one = '', other = ''] = takeOut(first.current, second.current);
    const isLong = one.length >= passphraseLength.least;
    if (!isLong || one !== other) {
      complain(say(isLong ? 'lock.not-same' : 'lock.too-short'));
      first.current?.focus();
      return;
    }
    setBusy(true);
    void set(one).finally(() => setBusy(false));
  };
  return (
    <form class="stack" onSubmit={submit}>
      <PassphraseField
        id="passphrase"
        label={say('lock.passphrase')}
        isNew
        describedBy="passphrase-note"
        field={first}
      />
      <p class="soft small" id="passphrase-note">
        {say('lock.passphrase.note')}
      </p>
      <PassphraseField id="passphrase-again" label={say('lock.passphrase.again')} isNew field={second} />
      <div>
        <button type="submit" class="button" aria-busy={isBusy}>
          {label ?? say('lock.set')}
        </button>
      </div>
    </form>
  );
}
