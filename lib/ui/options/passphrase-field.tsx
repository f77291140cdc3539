import type { Ref } from 'preact';
import { passphraseLength } from '@/lib/domain/lock';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly isNew: boolean;
  /** Id of the words that say more. */
  readonly describedBy?: string;
  readonly field: Ref<HTMLInputElement>;
}

/** A passphrase is written here and read from the field when it is needed; nothing else holds it. */
export function PassphraseField({ id, label, isNew, describedBy, field }: Props) {
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        type="password"
        dir="auto"
        maxLength={passphraseLength.most}
        autocomplete={isNew ? 'new-password' : 'current-password'}
        aria-describedby={describedBy}
      />
    </div>
  );
}

/** Takes what was written out of the fields. */
export function takeOut(...fields: readonly (HTMLInputElement | null)[]): readonly string[] {
  return fields.map((field) => {
    const written = field?.value ?? '';
    if (field) field.value = '';
    return written;
  });
}
