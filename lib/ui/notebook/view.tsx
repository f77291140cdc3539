import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { EvidenceId } from '@/lib/domain/evidence';
import { ExitBar } from '../parts/exit-bar';
import { MemoryPages } from '../parts/memory-pages';
import { MorePages } from '../parts/more-pages';
import { PageHead } from '../parts/page-head';
import type { Wording } from '../words';
import { Forgotten } from './forgotten';
import { Item } from './item';
import { Kept } from './kept';
import type { NotebookPort } from './port';

export interface NotebookProps {
  readonly wording: Wording;
  readonly port: NotebookPort;
  /** The offer that is read; without one, all are listed. */
  readonly here: EvidenceId | undefined;
  /** Leads to the list, as the way back does. */
  readonly goBack: () => void;
  /** Called when the reader leaves at once. */
  readonly leaving: () => void;
  /** Whether anything can be read. Where not, the banner says so, and nothing else is shown. */
  readonly isOpen: boolean;
  /** What is said of memory while it is locked or fleeting, on top of everything. */
  readonly banner?: ComponentChildren;
  /** What stands below the list of what is kept, such as a look-up among everything that was seen. */
  readonly below?: ComponentChildren;
}

/** The offers the reader chose to keep: to find, read, write beside, hand over and forget. */
export function Notebook({ wording, port, here, goBack, leaving, isOpen, banner, below }: NotebookProps) {
  const { say } = wording;
  const [forgotten, setForgotten] = useState<readonly EvidenceId[]>([]);
  /** Counts up when the list is another, so that it is asked for again. */
  const [turn, setTurn] = useState(0);

  const forget = async (ids: readonly EvidenceId[]): Promise<void> => {
    const { done } = await port.forget(ids, false);
    setForgotten(done);
    setTurn((last) => last + 1);
    if (here !== undefined) goBack();
  };
  const undo = async (): Promise<boolean> => {
    const { done } = await port.forget(forgotten, true);
    setTurn((last) => last + 1);
    return done.length === forgotten.length;
  };

  return (
    <>
      <ExitBar wording={wording} leaving={leaving} />
      <main class="page notebook">
        <PageHead title={say('more.notebook')} {...(here === undefined ? { intro: say('notebook.intro') } : {})} />
        <MemoryPages wording={wording} here="notebook" />
        {banner}
        <Forgotten key={forgotten.join()} wording={wording} count={forgotten.length} undo={undo} />
        {isOpen && here === undefined ? (
          <>
            <Kept wording={wording} port={port} turn={turn} forget={forget} />
            {below}
          </>
        ) : null}
        {isOpen && here !== undefined ? (
          <Item key={here} wording={wording} port={port} id={here} forget={() => forget([here])} />
        ) : null}
      </main>
      <MorePages wording={wording} here="notebook" />
    </>
  );
}
