import type { ErasureOutcome } from '@/lib/domain/erasure';
import type { LockOutcome } from '@/lib/domain/lock';
import type { MemoryState } from '@/lib/domain/memory-state';
import type { MemoryView } from '@/lib/domain/memory-view';
import { defaultRetention } from '@/lib/domain/retention';
import { MemoryAbout } from '@/lib/ui/memory/view';
import type { Hands } from '../hands';
import { idle, page } from '../page-state';
import type { State } from '../scene';

const sites = [
  { id: 'arbeit24', name: 'Arbeit24' },
  { id: 'two-cups', name: 'Two Cups' },
];
const counts = { contacts: 214, texts: 63, evidence: 5, pictures: 1, watched: 2 };
const nothing = { contacts: 0, texts: 0, evidence: 0, pictures: 0, watched: 0 };

interface Ways {
  readonly memory?: Partial<MemoryView>;
  readonly outcome?: LockOutcome;
  readonly erased?: ErasureOutcome;
  readonly walk?: (hands: Hands) => Promise<void>;
}

function memory(
  state: MemoryState,
  { memory: more = { counts, oldest: 20_700 }, outcome, erased, walk }: Ways = {},
): State {
  return page(
    ({ wording }) => (
      <MemoryAbout
        wording={wording}
        memory={{ state, retention: defaultRetention, sites, ...more }}
        choose={idle}
        applyLock={async () => outcome ?? { kind: 'done' }}
        erase={async () => erased ?? { kind: 'done', count: 3 }}
        leaving={idle}
      />
    ),
    walk,
  );
}

const open = { kind: 'open', hasPassphrase: false } as const;
const behind = { kind: 'open', hasPassphrase: true } as const;
const fleeting = (why: 'refused' | 'damaged' | 'newer' | 'blocked' | 'full') => memory({ ...open, fleeting: why });

const eraseAll = async ({ press }: Hands): Promise<void> => {
  await press('section[aria-labelledby="erase"] > div:last-child button');
};
const eraseAllSurely = async (hands: Hands): Promise<void> => {
  await eraseAll(hands);
  await hands.press('section[aria-labelledby="erase"] .note .main');
};
const unlock = async ({ write, press }: Hands): Promise<void> => {
  await write('#passphrase', 'invented');
  await press('form button[type="submit"]');
};

export const memoryStates: Readonly<Record<string, State>> = {
  'nothing yet': memory(open, { memory: { counts: nothing } }),
  'after a while': memory(open),
  'with a passphrase': memory(behind),
  'change the passphrase': memory(behind, { walk: ({ press }) => press('summary') }),
  locked: memory({ kind: 'locked' }, { memory: {} }),
  'locked, wrong': memory({ kind: 'locked' }, { memory: {}, outcome: { kind: 'wrong', seconds: 2 }, walk: unlock }),
  erasing: memory({ kind: 'erasing' }, { memory: {} }),
  'erase everything?': memory(open, { walk: eraseAll }),
  'everything erased': memory(open, { walk: eraseAllSurely }),
  'erasing goes on': memory(open, { erased: { kind: 'begun' }, walk: eraseAllSurely }),
  refused: fleeting('refused'),
  damaged: fleeting('damaged'),
  newer: fleeting('newer'),
  blocked: fleeting('blocked'),
  full: fleeting('full'),
};
