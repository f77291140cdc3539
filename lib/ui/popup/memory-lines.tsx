import type { MemoryState } from '@/lib/domain/memory-state';
import type { OwnPage } from '../parts/more-pages';
import type { Wording } from '../words';
import { EraseNow } from './erase-now';

interface Props {
  readonly wording: Wording;
  /** Absent as long as it is not known. */
  readonly state: MemoryState | undefined;
  readonly open: (page: OwnPage) => void;
  readonly erase: () => Promise<'done' | 'begun' | 'failed'>;
}

/** The way to what was kept, how memory is where that matters, and the way to be rid of it all. */
export function MemoryLines({ wording, state, open, erase }: Props) {
  const { say } = wording;
  const isLocked = state?.kind === 'locked';
  return (
    <div class="memory small">
      {state?.kind === 'open' && state.fleeting ? <p class="note">{say('popup.memory.fleeting')}</p> : null}
      {state?.kind === 'erasing' ? <p class="note">{say('popup.memory.erasing')}</p> : null}
      <p class="row wrap">
        {isLocked ? <span>{say('popup.memory.locked')}</span> : null}
        <button type="button" class="link" onClick={() => open('notebook')}>
          {say(isLocked ? 'popup.memory.open' : 'more.notebook')}
        </button>
      </p>
      <EraseNow wording={wording} erase={erase} />
    </div>
  );
}
