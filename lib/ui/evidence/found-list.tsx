import { useState } from 'preact/hooks';
import type { FoundEvidence } from '@/lib/domain/evidence-found';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly found: readonly FoundEvidence[];
  readonly takeIn: (found: readonly FoundEvidence[]) => Promise<void>;
}

/** What is whole in a file, to be chosen from. */
export function FoundList({ wording, found, takeIn }: Props) {
  const { say, language } = wording;
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const [isTaking, setTaking] = useState(false);
  const chosen = found.filter(({ evidence }) => !out.has(evidence.id));
  const isIdle = isTaking || chosen.length === 0;
  const turn = (id: string): void =>
    setOut((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]));
  const take = (): void => {
    if (isIdle) return;
    setTaking(true);
    void takeIn(chosen);
  };
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  return (
    <div class="stack">
      <p>{say('evidence.import.found', { count: found.length })}</p>
      <ul class="list plain">
        {found.map(({ evidence: { id, at, offer }, isRedacted }) => (
          <li key={id}>
            <label class="row">
              <input type="checkbox" checked={!out.has(id)} onChange={() => turn(id)} />
              <span class="grow">
                <bdi>{offer.title || say('offer.untitled')}</bdi> ({day.format(at)}){' '}
                {isRedacted ? say('evidence.import.redacted') : ''}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 ? null : (
        <p>
          <button type="button" class="button main" aria-disabled={isIdle} onClick={take}>
            {say('evidence.import.button')}
          </button>
        </p>
      )}
    </div>
  );
}
