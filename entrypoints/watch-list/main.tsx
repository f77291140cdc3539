import { render } from 'preact';
import { ask } from '@/lib/bridge/ask';
import type { LockOutcome } from '@/lib/domain/lock';
import type { MemoryView } from '@/lib/domain/memory-view';
import type { WatchAct, WatchList, WatchOutcome } from '@/lib/domain/watched';
import { dressPage } from '@/lib/ui/dress-page';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';
import { ExitBar } from '@/lib/ui/parts/exit-bar';
import { Trouble } from '@/lib/ui/parts/trouble';
import { WatchListPage } from '@/lib/ui/watch-list/view';
import { lockNow, whenStateChanges } from '../memory/banner';

const wording = await pageWording(ask({ kind: 'words' }), navigator.languages, ['memory', 'watch-list']);
const root = pageRoot(document);

const drawn = whenStateChanges(start);

function draw({ state }: MemoryView, list: WatchList): void {
  drawn(state);
  render(
    <WatchListPage
      wording={wording}
      state={state}
      list={list}
      change={change}
      open={open}
      retry={retry}
      leaving={lockNow}
    />,
    root,
  );
}

function start(): void {
  Promise.all([ask({ kind: 'memory' }), ask({ kind: 'watch-list' })]).then(
    ([memory, list]) => draw(memory, list),
    fail,
  );
}

function fail(error: unknown): void {
  console.debug(error);
  render(
    <>
      <ExitBar wording={wording} />
      <Trouble wording={wording} retry={start} />
    </>,
    root,
  );
}

async function change(act: WatchAct): Promise<WatchOutcome | undefined> {
  try {
    const { outcome, list } = await ask({ kind: 'watch', ...act });
    draw(await ask({ kind: 'memory' }), list);
    return outcome;
  } catch (error) {
    // There may be no room left, which the page then says on top.
    start();
    throw error;
  }
}

async function open(passphrase: string): Promise<LockOutcome> {
  const { outcome } = await ask({ kind: 'memory-lock', act: 'open', passphrase });
  if (outcome.kind === 'done') start();
  return outcome;
}

function retry(): void {
  ask({ kind: 'memory-lock', act: 'retry' }).then(start, fail);
}

dressPage(document, wording);
start();
