import type { Erasure, ErasureOutcome } from '@/lib/domain/erasure';
import type { LockOutcome } from '@/lib/domain/lock';
import type { MemoryLockAct, MemoryView } from '@/lib/domain/memory-view';
import type { Retention } from '@/lib/domain/retention';
import { ExitBar } from '../parts/exit-bar';
import { MemoryBanner } from '../parts/memory-banner';
import { MemoryPages } from '../parts/memory-pages';
import { MorePages } from '../parts/more-pages';
import { PageHead } from '../parts/page-head';
import type { Wording } from '../words';
import { Counts } from './counts';
import { Erase } from './erase';
import { Passphrase } from './passphrase';
import { SeenChoices } from './seen-choices';

export interface MemoryAboutProps {
  /** With the page words `memory`. */
  readonly wording: Wording;
  readonly memory: MemoryView;
  readonly choose: (retention: Partial<Retention>) => void;
  /** Resolves with what came of it; the view is drawn anew with memory as it is then. */
  readonly applyLock: (act: MemoryLockAct) => Promise<LockOutcome>;
  /** The same for erasing. */
  readonly erase: (what: Erasure) => Promise<ErasureOutcome>;
  /** Called when the page is left by the way out. */
  readonly leaving: () => void;
}

/** What is remembered and kept, for how long, behind which passphrase, and how it is erased. */
export function MemoryAbout({ wording, memory, choose, applyLock, erase, leaving }: MemoryAboutProps) {
  const { say } = wording;
  return (
    <>
      <ExitBar wording={wording} leaving={leaving} />
      <main class="page">
        <PageHead title={say('memory.title')} intro={say('memory.intro')} />
        <MemoryPages wording={wording} here="memory" />
        <MemoryBanner
          wording={wording}
          state={memory.state}
          open={(passphrase) => applyLock({ act: 'open', passphrase })}
          retry={() => void applyLock({ act: 'retry' })}
        />
        <Counts wording={wording} memory={memory} />
        <SeenChoices wording={wording} retention={memory.retention} choose={choose} />
        <Passphrase wording={wording} memory={memory} apply={applyLock} choose={choose} />
        <Erase wording={wording} memory={memory} erase={erase} />
      </main>
      <MorePages wording={wording} here="memory" />
    </>
  );
}
