import { useRef, useState } from 'preact/hooks';
import type { MemoryState } from '@/lib/domain/memory-state';
import type { OpenMemory } from '@/lib/domain/memory-view';
import type { ListedWatch, WatchAct, Watched, WatchList, WatchOutcome } from '@/lib/domain/watched';
import { ExitBar } from '../parts/exit-bar';
import { MemoryBanner } from '../parts/memory-banner';
import { MemoryPages } from '../parts/memory-pages';
import { MorePages } from '../parts/more-pages';
import { PageHead } from '../parts/page-head';
import type { Wording } from '../words';
import { AddWatched } from './add';
import { WatchedEntry } from './entry';
import { sentenceOf } from './outcome-sentence';

export interface WatchListProps {
  /** With the page words `watch-list` and `memory`. */
  readonly wording: Wording;
  readonly state: MemoryState;
  readonly list: WatchList;
  /** Resolves with what came of it, `undefined` where memory is locked; the page is drawn anew with the list as it is then. Rejects where it failed. */
  readonly change: (act: WatchAct) => Promise<WatchOutcome | undefined>;
  readonly open: OpenMemory;
  readonly retry: () => void;
  /** Called when the reader leaves at once. */
  readonly leaving: () => void;
}

/** What the user wants to be told of when it stands on a page they open. */
export function WatchListPage(props: WatchListProps) {
  const { wording, state, list, change } = props;
  const { say } = wording;
  const [said, setSaid] = useState('');
  /** Taken off just now; it can be brought back until something else is done. */
  const [removed, setRemoved] = useState<Watched>();
  const heading = useRef<HTMLHeadingElement>(null);

  const act = (asked: WatchAct, taken?: Watched): Promise<WatchOutcome | undefined> =>
    change(asked).then(
      (outcome) => {
        setSaid(outcome === undefined ? say('watch.how.locked') : sentenceOf(outcome, asked, wording));
        // What a picture is known again by is erased with it: there is nothing to bring back.
        setRemoved(outcome?.kind === 'forgotten' && taken?.kind !== 'picture' ? taken : undefined);
        // What was pressed is gone.
        if (outcome?.kind === 'forgotten' || asked.act !== 'renew') heading.current?.focus();
        return outcome;
      },
      (error) => {
        console.debug(error);
        setSaid(say('watch.failed'));
        return undefined;
      },
    );

  return (
    <>
      <ExitBar wording={wording} leaving={props.leaving} />
      <main class="page">
        <PageHead title={say('watch.title')} intro={say('watch.intro')} />
        <MemoryPages wording={wording} here="watch-list" />
        <MemoryBanner wording={wording} state={state} open={props.open} retry={props.retry} />
        {list.kind === 'open' ? (
          <>
            <AddWatched wording={wording} add={(value) => act({ act: 'add', value })} />
            <p>
              <a href="pictures.html">{say('watch.pictures')}</a>
            </p>
            <section class="stack" aria-labelledby="list">
              <h2 id="list" tabIndex={-1} ref={heading}>
                {say('watch.list')}
              </h2>
              <div class="row wrap">
                <p role="status">{said}</p>
                {removed === undefined ? null : (
                  <button
                    type="button"
                    class="button slim"
                    onClick={() => void act({ act: 'add', value: removed.value, until: removed.until })}
                  >
                    {say('undo')}
                    <span class="sr">: {removed.value}</span>
                  </button>
                )}
              </div>
              <Entries wording={wording} watched={list.watched} act={act} />
            </section>
          </>
        ) : null}
        <section class="stack">
          <h2>{say('watch.how.title')}</h2>
          <ul class="list">
            {['pages', 'pictures', 'nobody', 'spelling', 'ends', 'locked'].map((key) => (
              <li key={key}>{say(`watch.how.${key}`)}</li>
            ))}
          </ul>
        </section>
      </main>
      <MorePages wording={wording} here="watch-list" />
    </>
  );
}

function Entries({
  wording,
  watched,
  act,
}: Pick<WatchListProps, 'wording'> & {
  readonly watched: readonly ListedWatch[];
  readonly act: (asked: WatchAct, taken?: Watched) => Promise<unknown>;
}) {
  const { say } = wording;
  if (watched.length === 0) {
    return (
      <div class="card">
        <p class="label">{say('watch.empty')}</p>
        <p class="soft">{say('watch.empty.text')}</p>
      </div>
    );
  }
  return (
    <>
      <p class="soft">{say('watch.count', { count: watched.length })}</p>
      <ul class="offers">
        {watched.map((entry) => (
          <WatchedEntry
            key={entry.id}
            wording={wording}
            entry={entry}
            renew={() => void act({ act: 'renew', id: entry.id })}
            remove={() => void act({ act: 'forget', id: entry.id }, entry)}
          />
        ))}
      </ul>
    </>
  );
}
