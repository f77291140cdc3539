import type { LookUpAnswer } from '@/lib/domain/seen';
import { LookUp } from '@/lib/ui/notebook/look-up';
import { gone, never, page } from '../page-state';
import type { State } from '../scene';

const dayAt = (month: number, day: number): number => Date.UTC(2026, month, day) / 86_400_000;

const seen: LookUpAnswer = {
  kind: 'looked-up',
  contacts: [
    {
      kind: 'phone',
      contact: '+34600123456',
      seen: {
        offers: 3,
        names: 2,
        places: 2,
        jobs: 1,
        wasMarked: true,
        sites: ['olx'],
        first: dayAt(8, 2),
        last: dayAt(10, 20),
      },
    },
    { kind: 'email', contact: 'boss@farm.example' },
  ],
};

/** The look-up after it was pressed for this text. */
function lookUp(answer: () => Promise<LookUpAnswer>, text = '600 123 456'): State {
  return page(
    ({ wording }) => (
      <main class="page">
        <LookUp wording={wording} lookUp={answer} siteName={(site) => site.toUpperCase()} />
      </main>
    ),
    async ({ press, write }) => {
      if (text !== '') await write('#look-up', text);
      await press('button[type="submit"]');
    },
  );
}

export const lookUpStates: Readonly<Record<string, State>> = {
  seen: lookUp(async () => seen),
  'no contact': lookUp(async () => ({ kind: 'looked-up', contacts: [] })),
  empty: lookUp(never, ''),
  asking: lookUp(never),
  locked: lookUp(async () => ({ kind: 'closed' })),
  failed: lookUp(gone),
};
