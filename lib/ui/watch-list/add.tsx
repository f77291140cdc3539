import { useRef, useState } from 'preact/hooks';
import { watchedLength } from '@/lib/domain/watched';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  /** Resolves once it is on the list, or with why it is not. */
  readonly add: (value: string) => Promise<{ readonly kind: string } | undefined>;
}

/** Words or a contact for the list. What was written stays in the field until it is on the list. */
export function AddWatched({ wording: { say }, add }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [complaint, setComplaint] = useState('');
  const [isBusy, setBusy] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (isBusy) return;
    const value = field.current?.value.trim() ?? '';
    const why = value.length < watchedLength.least ? 'short' : value.length > watchedLength.most ? 'long' : undefined;
    setComplaint(why === undefined ? '' : say(`watch.too-${why}`));
    if (why !== undefined) {
      field.current?.focus();
      return;
    }
    setBusy(true);
    void add(value)
      .then((outcome) => {
        if (outcome?.kind === 'watched' && field.current) field.current.value = '';
      })
      .finally(() => setBusy(false));
  };
  return (
    <form class="stack" onSubmit={submit}>
      <div class="field">
        <label class="label" for="watched">
          {say('watch.label')}
        </label>
        <input
          id="watched"
          ref={field}
          type="text"
          dir="auto"
          autocomplete="off"
          aria-describedby="watched-note"
          aria-invalid={complaint !== ''}
        />
        <p class="soft small" id="watched-note">
          {say('watch.note')}
        </p>
        <p role="alert">{complaint}</p>
      </div>
      <div>
        <button type="submit" class="button main" aria-busy={isBusy}>
          {say('watch.add')}
        </button>
      </div>
    </form>
  );
}
