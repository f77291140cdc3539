import type { EvidenceId, EvidenceSummary } from '@/lib/domain/evidence';
import type { NotebookPort } from '@/lib/ui/notebook/port';
import { Notebook } from '@/lib/ui/notebook/view';
import { kept, overview, rows } from '../invented/kept';
import { gone, idle, never, page } from '../page-state';
import type { Scene, State } from '../scene';

const onePixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==';

const found = (some: readonly EvidenceSummary[]): NotebookPort['search'] => {
  return async () => ({ kind: 'found', rows: some, count: some.length, isWhole: true, kept: some.length });
};

const portOf = ({ wordingFor }: Scene): NotebookPort => ({
  search: found(rows),
  overview: async () => ({ kind: 'open', ...overview }),
  read: async (id) => {
    const evidence = kept.find((one) => one.id === id);
    return evidence ? { kind: 'kept', evidence, wording: wordingFor(evidence.assessment.language) } : { kind: 'gone' };
  },
  picture: async () => onePixel,
  note: async () => ({ isSaved: true }),
  forget: async (ids) => ({ done: ids }),
});

type Walk = Parameters<typeof page>[1];

const notebook = (changes: Partial<NotebookPort> = {}, here?: EvidenceId, walk?: Walk): State =>
  page(
    (scene) => (
      <Notebook
        leaving={idle}
        wording={scene.wording}
        port={{ ...portOf(scene), ...changes }}
        here={here}
        goBack={idle}
        isOpen
      />
    ),
    walk,
  );

const closed = async () => ({ kind: 'closed' }) as const;

export const notebookStates: Readonly<Record<string, State>> = {
  list: notebook(),
  empty: notebook({ search: found([]) }),
  asking: notebook({ search: never }),
  failed: notebook({ search: gone }),
  closed: notebook({ search: closed }),
  chosen: notebook({}, undefined, ({ press }) => press('.pick input')),
  forgotten: notebook({}, undefined, async ({ press }) => {
    await press('.pick input');
    await press('.chosen button');
  }),
  'one offer': notebook({}, kept[0]?.id),
  'one that is gone': notebook({ read: async () => ({ kind: 'gone' }) }, kept[1]?.id),
};
