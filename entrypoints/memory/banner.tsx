import { ask } from '@/lib/bridge/ask';
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

/** Whoever leaves a page of memory at once leaves it locked, where it has a passphrase. */
export function lockNow(): void {
  ask({ kind: 'memory-lock', act: 'close' }).catch((error) => console.debug(error));
}
