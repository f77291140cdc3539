import { useRef, useState } from 'preact/hooks';
import { passphraseLength } from '@/lib/domain/lock';
import type { Wording } from '../words';
import { PassphraseField, takeOut } from './passphrase-field';

interface Props {
  readonly wording: Wording;
  readonly open: (passphrase: string) => Promise<void>;
  readonly complain: (why: string) => void;
}

/** Opens the lock for a while. */
export function OpenLock({ wording: { say }, open, complain }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (isBusy) return;
    const [written = ''] = takeOut(field.current);
    if (written.length < passphraseLength.least) {
      complain(say('lock.too-short'));
      field.current?.focus();
      return;
    }
    setBusy(true);
    void open(written).finally(() => {
      setBusy(false);
      field.current?.focus();
    });
  };
  return (
    <form class="stack" onSubmit={submit}>
      <PassphraseField id="passphrase" label={say('lock.passphrase')} isNew={false} field={field} />
      <div>
        <button type="submit" class="button main" aria-busy={isBusy}>
          {say('lock.open')}
        </button>
      </div>
    </form>
  );
}
