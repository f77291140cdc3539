import { useEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceId } from '@/lib/domain/evidence';
import type { Overview } from '@/lib/domain/kept-overview';
import type { Found, KeptOrder, KeptQuery } from '@/lib/domain/kept-query';
import type { Wording } from '../words';
import { Counts } from './counts';
import { KeptList } from './kept-list';
import type { NotebookPort } from './port';
import { SearchForm } from './search-form';
import { TrailView } from './trail';

interface Props {
  readonly wording: Wording;
  readonly port: NotebookPort;
  /** Another number: what is kept has changed. */
  readonly turn: number;
  readonly forget: (ids: readonly EvidenceId[]) => Promise<void>;
}

type State = { readonly kind: 'asking' | 'closed' | 'failed' } | ({ readonly kind: 'found' } & Found);

/** Rows shown at first, and how many more come with each press. */
const some = 25;

/** Everything that is kept: the search, the list, what repeats, the numbers. */
export function Kept({ wording, port, turn, forget }: Props) {
  const { say } = wording;
  const [query, setQuery] = useState<KeptQuery>({});
  const [order, setOrder] = useState<KeptOrder>('date');
  const [most, setMost] = useState(some);
  const [state, setState] = useState<State>({ kind: 'asking' });
  const [overview, setOverview] = useState<Overview>();
  const [tries, setTries] = useState(0);
  const run = useRef(0);

  useEffect(() => {
    run.current += 1;
    const mine = run.current;
    const look = async (): Promise<void> => {
      let answer = await port.search(query, order, most);
      while (mine === run.current) {
        setState(answer);
        if (answer.kind === 'closed' || answer.isWhole) return;
        answer = await port.search(query, order, most);
      }
    };
    look().catch((error) => {
      console.debug(error);
      if (mine === run.current) setState({ kind: 'failed' });
    });
  }, [query, order, most, turn, tries]);

  useEffect(() => {
    port.overview().then(
      (answer) => setOverview(answer.kind === 'open' ? answer : undefined),
      (error) => console.debug('the list says that the background is gone', error),
    );
  }, [turn, tries]);

  switch (state.kind) {
    case 'asking':
      return <p role="status">{say('notebook.searching')}</p>;
    case 'closed':
      return (
        <div class="note stack">
          <p>{say('notebook.closed')}</p>
          <p>
            <a href="memory.html">{say('memory.nav.memory')}</a>
          </p>
        </div>
      );
    case 'failed':
      return (
        <div class="note stack" role="alert">
          <p>
            {say('popup.failed')}. {say('popup.failed.text')}
          </p>
          <div>
            <button type="button" class="button" onClick={() => setTries(tries + 1)}>
              {say('retry')}
            </button>
          </div>
        </div>
      );
    case 'found':
      if (state.kept === 0) return <Empty wording={wording} />;
      return (
        <>
          <SearchForm
            wording={wording}
            query={query}
            order={order}
            overview={overview}
            change={(next) => {
              setMost(some);
              setQuery(next);
            }}
            sort={setOrder}
          />
          <KeptList
            wording={wording}
            found={state}
            siteNames={overview?.siteNames ?? {}}
            forget={forget}
            more={() => setMost(most + some)}
          />
          {overview && state.kept > 1 ? <TrailView wording={wording} trail={overview.trail} /> : null}
          {overview ? <Counts wording={wording} counts={overview.counts} siteNames={overview.siteNames} /> : null}
        </>
      );
  }
}

function Empty({ wording: { say } }: Pick<Props, 'wording'>) {
  return (
    <section class="card stack">
      <h2>{say('notebook.empty')}</h2>
      <p>{say('notebook.empty.text')}</p>
    </section>
  );
}
