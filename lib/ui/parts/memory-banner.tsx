import { useState } from 'preact/hooks';
import type { MemoryState, WhyFleeting } from '@/lib/domain/memory-state';
import type { OpenMemory } from '@/lib/domain/memory-view';
import { unreachable } from '@/lib/domain/unreachable';
import { outcomeSentence } from '../options/lock';
import { OpenLock } from '../options/open-lock';
import type { Wording } from '../words';

interface Props {
  /** With the page words `memory`. */
  readonly wording: Wording;
  readonly state: MemoryState;
  /** Opens memory. The page draws itself anew with the state as it is then; this shows what came of a wrong passphrase. */
  readonly open: OpenMemory;
  /** Tries once more to open a database that could not be opened. */
  readonly retry: () => void;
}

/** What stands on top of every page of memory while it is locked, being erased, or cannot keep anything for good; nothing otherwise. */
export function MemoryBanner({ wording, state, open, retry }: Props) {
  switch (state.kind) {
    case 'open':
      return state.fleeting ? <Fleeting wording={wording} why={state.fleeting} retry={retry} /> : null;
    case 'locked':
      return <Locked wording={wording} open={open} />;
    case 'erasing':
      return (
        <p class="note" role="status">
          {wording.say('memory.banner.erasing')}
        </p>
      );
    default:
      return unreachable(state);
  }
}

function Locked({ wording, open }: Pick<Props, 'wording' | 'open'>) {
  const { say } = wording;
  const [said, setSaid] = useState('');
  return (
    <section class="note stack" aria-labelledby="memory-locked">
      <h2 id="memory-locked">{say('memory.banner.locked')}</h2>
      <p>{say('memory.banner.locked.text')}</p>
      <OpenLock
        wording={wording}
        open={async (passphrase) => setSaid(outcomeSentence(await open(passphrase), wording))}
        complain={setSaid}
      />
      <p role="status">{said}</p>
    </section>
  );
}

interface FleetingProps {
  readonly wording: Wording;
  readonly why: WhyFleeting;
  readonly retry: () => void;
}

function Fleeting({ wording: { say }, why, retry }: FleetingProps) {
  return (
    <section class="note stack" aria-labelledby="memory-fleeting">
      <h2 id="memory-fleeting">{say(why === 'full' ? 'memory.banner.full' : 'memory.banner.fleeting')}</h2>
      {why === 'full' ? null : <p>{say(`memory.banner.${why}`)}</p>}
      <p>{say('memory.banner.export')}</p>
      <div>
        <button type="button" class="button" onClick={retry}>
          {say('memory.banner.retry')}
        </button>
      </div>
    </section>
  );
}
