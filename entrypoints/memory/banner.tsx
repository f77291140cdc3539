import { ask } from '@/lib/bridge/ask';
import type { MemoryState } from '@/lib/domain/memory-state';
import type { MemoryView } from '@/lib/domain/memory-view';
import { MemoryBanner } from '@/lib/ui/parts/memory-banner';
import type { Wording } from '@/lib/ui/words';

/** What stands on top of a page that shows something of memory; `changed` is called when memory was opened, or may be lasting again. */
export function memoryBanner(wording: Wording, { state }: Pick<MemoryView, 'state'>, changed: () => void) {
  return (
    <MemoryBanner
      wording={wording}
      state={state}
      open={async (passphrase) => {
        const { outcome } = await ask({ kind: 'memory-lock', act: 'open', passphrase });
        if (outcome.kind === 'done') changed();
        return outcome;
      }}
      retry={() => void ask({ kind: 'memory-lock', act: 'retry' }).then(changed, (error) => console.debug(error))}
    />
  );
}

/** Milliseconds after which a page of memory looks again. */
const lookEvery = 15_000;

/**
 * Looks now and then whether memory is as open as it was when the page was drawn: it locks by itself, and other pages lock and open it. Looking
 * is no use of it, but writing and pressing are: a lock that closed over half a sentence would lose it.
 * @param changed called once for each change, with memory as it is then; the page draws itself anew
 * @returns to be called with each state that is drawn
 */
export function whenStateChanges(changed: (memory: MemoryView) => void): (drawn: MemoryState) => void {
  let shown: MemoryState['kind'] | undefined;
  let isTouched = false;
  for (const sign of ['input', 'keydown', 'pointerdown'])
    addEventListener(sign, () => {
      isTouched = true;
    });
  const look = async (): Promise<void> => {
    if (shown === undefined) return;
    const isInUse = isTouched;
    isTouched = false;
    const memory = await ask({ kind: 'memory', isInUse });
    // The page may have been drawn anew, or have begun to be, while we asked.
    if (shown === undefined || shown === memory.state.kind) return;
    shown = undefined;
    changed(memory);
  };
  setInterval(() => look().catch((error) => console.debug(error)), lookEvery);
  return ({ kind }) => {
    shown = kind;
  };
}

/** Whoever leaves a page of memory at once leaves it locked, where it has a passphrase. */
export function lockNow(): void {
  ask({ kind: 'memory-lock', act: 'close' }).catch((error) => console.debug(error));
}
