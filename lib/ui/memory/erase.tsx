import { useState } from 'preact/hooks';
import type { Erasure, ErasureOutcome } from '@/lib/domain/erasure';
import type { MemoryView } from '@/lib/domain/memory-view';
import { unreachable } from '@/lib/domain/unreachable';
import type { Wording } from '../words';
import { Confirmed } from './confirmed';

interface Props {
  readonly wording: Wording;
  readonly memory: MemoryView;
  readonly erase: (what: Erasure) => Promise<ErasureOutcome>;
}

/** Erasing what is from one site, or everything; each asks once more, in its own place. */
export function Erase({ wording, memory: { state, sites }, erase }: Props) {
  const { say } = wording;
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState('');
  const site = sites.find(({ id }) => id === chosen);
  const act = async (what: Erasure): Promise<void> => {
    setSaid('');
    try {
      setSaid(sentence(what, await erase(what), wording));
    } catch (error) {
      console.debug(error);
      setSaid(say('memory.erase.failed'));
    }
  };
  return (
    <section class="stack" aria-labelledby="erase">
      <h2 id="erase">{say('memory.erase.title')}</h2>
      <p>{say('memory.erase.text')}</p>
      <p role="status">{said}</p>
      <h3>{say('memory.erase.site')}</h3>
      {state.kind === 'open' ? (
        <>
          <div class="field">
            <label class="label" for="site">
              {say('memory.erase.site.choose')}
            </label>
            <select id="site" value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
              <option value="">…</option>
              {sites.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          {site ? (
            <Confirmed
              key={site.id}
              wording={wording}
              label={say('memory.erase.site.do')}
              question={say('memory.erase.site.sure', { site: site.name })}
              act={() => act({ kind: 'site', site: site.id })}
            />
          ) : null}
        </>
      ) : (
        <p class="soft">{say('memory.erase.site.locked')}</p>
      )}
      <h3>{say('memory.erase.all')}</h3>
      <Confirmed
        wording={wording}
        label={say('memory.erase.all.do')}
        question={say('memory.erase.all.sure')}
        act={() => act({ kind: 'all' })}
      />
    </section>
  );
}

function sentence(what: Erasure, outcome: ErasureOutcome, { say }: Wording): string {
  switch (outcome.kind) {
    case 'done':
      return what.kind === 'all' ? say('memory.erase.all.done') : say('memory.erase.done', { count: outcome.count });
    case 'locked':
      return say('memory.erase.site.locked');
    case 'begun':
      return say('memory.erase.failed');
    default:
      return unreachable(outcome);
  }
}
