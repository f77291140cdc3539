import { render } from 'preact';
import { AskError, ask } from '@/lib/bridge/ask';
import type { Erasure, ErasureOutcome } from '@/lib/domain/erasure';
import type { LockOutcome } from '@/lib/domain/lock';
import type { MemoryLockAct, MemoryView } from '@/lib/domain/memory-view';
import type { Retention } from '@/lib/domain/retention';
import { dressPage } from '@/lib/ui/dress-page';
import { MemoryAbout } from '@/lib/ui/memory/view';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';
import { Trouble } from '@/lib/ui/parts/trouble';
import { lockNow, whenStateChanges } from './banner';

const wording = await pageWording(ask({ kind: 'words' }), navigator.languages, ['memory']);
const root = pageRoot(document);

const drawn = whenStateChanges(draw);

function draw(memory: MemoryView): void {
  drawn(memory.state);
  render(
    <MemoryAbout
      wording={wording}
      memory={memory}
      choose={choose}
      applyLock={applyLock}
      erase={erase}
      leaving={lockNow}
    />,
    root,
  );
}

function fail(error: unknown): void {
  console.debug(error);
  render(<Trouble wording={wording} retry={start} />, root);
}

function start(): void {
  ask({ kind: 'memory' }).then(draw, fail);
}

function choose(retention: Partial<Retention>): void {
  ask({ kind: 'change-settings', retention }).then(start, fail);
}

/** What does not fit on the device is told by the state that is drawn anew. */
async function applyLock(act: MemoryLockAct): Promise<LockOutcome> {
  try {
    const { outcome, memory } = await ask({ kind: 'memory-lock', ...act });
    draw(memory);
    return outcome;
  } catch (error) {
    if (!(error instanceof AskError && error.code === 'full')) throw error;
    start();
    return { kind: 'refused' };
  }
}

async function erase(what: Erasure): Promise<ErasureOutcome> {
  const { outcome, memory } = await ask({ kind: 'erase', what });
  draw(memory);
  return outcome;
}

dressPage(document, wording);
start();
