import type { ComponentChildren } from 'preact';
import type { WholeEvidence } from '@/lib/domain/evidence-file';
import { ExitBar } from '../parts/exit-bar';
import { MemoryPages } from '../parts/memory-pages';
import { MorePages } from '../parts/more-pages';
import { PageHead } from '../parts/page-head';
import type { Wording } from '../words';
import { FileSteps } from './file-steps';
import type { EvidencePort } from './port';
import { TakeBack } from './take-back';

/** What the page was opened with: nothing chosen; memory closed; or evidence, with how much of what was chosen is gone. */
export type Chosen =
  | { readonly kind: 'none' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly items: readonly WholeEvidence[]; readonly missing: number };

interface Props {
  readonly wording: Wording;
  readonly chosen: Chosen;
  readonly port: EvidencePort;
  /** What is said of memory while it is locked or fleeting. */
  readonly banner?: ComponentChildren;
  /** Called when the reader leaves at once. */
  readonly leaving: () => void;
}

/** The page that makes one file of what was kept, and takes such a file back in. Needs the words `memory` and `evidence`. */
export function EvidencePage({ wording, chosen, port, banner, leaving }: Props) {
  const { say } = wording;
  const hasItems = chosen.kind === 'open' && chosen.items.length > 0;
  return (
    <>
      <ExitBar wording={wording} leaving={leaving} />
      <main class="page">
        <div class="stack screen-only">
          <PageHead title={say('evidence.title')} intro={say('evidence.intro')} />
          <p class="note">{say('evidence.nothing-sent')}</p>
          <MemoryPages wording={wording} here="evidence" />
          {banner}
          {chosen.kind === 'open' && chosen.missing > 0 ? (
            <p class="note">{say('evidence.missing', { count: chosen.missing })}</p>
          ) : null}
          {chosen.kind === 'closed' && !banner ? <p class="note">{say('evidence.closed')}</p> : null}
          {hasItems || chosen.kind === 'closed' ? null : (
            <>
              <p>{say('evidence.none')}</p>
              <p>
                <a class="button" href="notebook.html">
                  {say('evidence.none.link')}
                </a>
              </p>
            </>
          )}
        </div>
        {hasItems ? <FileSteps wording={wording} items={chosen.items} port={port} /> : null}
        <div class="screen-only">
          <TakeBack wording={wording} port={port} />
        </div>
      </main>
      <MorePages wording={wording} here="evidence" />
    </>
  );
}
