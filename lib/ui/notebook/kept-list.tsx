import { useState } from 'preact/hooks';
import type { EvidenceId } from '@/lib/domain/evidence';
import type { Found } from '@/lib/domain/kept-query';
import type { Wording } from '../words';
import { KeptCard } from './kept-card';

interface Props {
  readonly wording: Wording;
  readonly found: Found;
  readonly siteNames: Readonly<Record<string, string>>;
  readonly forget: (ids: readonly EvidenceId[]) => Promise<void>;
  readonly more: () => void;
}

/** What was found, a card each; several can be chosen, to make a file of or to forget. */
export function KeptList({ wording, found, siteNames, forget, more }: Props) {
  const { say } = wording;
  const [chosen, setChosen] = useState<ReadonlySet<EvidenceId>>(new Set());
  const [hasFailed, setFailed] = useState(false);
  const choose = (id: EvidenceId, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const ids = [...chosen];
  return (
    <section class="stack" aria-label={say('more.notebook')}>
      <p role="status" class="soft">
        {say('notebook.found', { count: found.count })}
        {found.isWhole ? '' : ` · ${say('notebook.searching')}`}
      </p>
      <ul class="offers">
        {found.rows.map((row) => (
          <li key={row.id}>
            <KeptCard
              wording={wording}
              row={row}
              siteNames={siteNames}
              isChosen={chosen.has(row.id)}
              choose={(isChosen) => choose(row.id, isChosen)}
            />
          </li>
        ))}
      </ul>
      {found.count > found.rows.length ? (
        <button type="button" class="button full" onClick={more}>
          {say('notebook.more')}
        </button>
      ) : null}
      {ids.length === 0 ? null : (
        <div class="chosen card stack">
          <p role="status" class="label">
            {say('notebook.selected', { count: ids.length })}
          </p>
          <a class="button main" href={`evidence.html#${ids.join(',')}`}>
            {say('notebook.file')}
          </a>
          <button
            type="button"
            class="button"
            onClick={() => {
              forget(ids).then(
                () => setChosen(new Set()),
                () => setFailed(true),
              );
            }}
          >
            {say('notebook.forget.chosen')}
          </button>
          {hasFailed ? <p role="alert">{say('popup.failed.text')}</p> : null}
        </div>
      )}
    </section>
  );
}
