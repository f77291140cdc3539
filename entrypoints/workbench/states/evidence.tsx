import type { FileContents, TakenIn } from '@/lib/domain/evidence-found';
import { partsWithin } from '@/lib/evidence/parts-within';
import { redact } from '@/lib/evidence/redact';
import { sheetOf } from '@/lib/evidence/sheet-of';
import { FoundList } from '@/lib/ui/evidence/found-list';
import type { EvidencePort } from '@/lib/ui/evidence/port';
import { type Chosen, EvidencePage } from '@/lib/ui/evidence/view';
import { WrongFiles } from '@/lib/ui/evidence/wrong-files';
import type { Wording } from '@/lib/ui/words';
import { kept } from '../invented/evidence';
import { idle, page } from '../page-state';
import type { State } from '../scene';

const sum = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const portIn = (wording: Wording): EvidencePort => ({
  partsWithin: ({ evidence }) => partsWithin(evidence),
  redact,
  sheetOf: (redacted) => sheetOf(redacted, wording),
  showPicture: () => '',
  make: async () => ({ address: '#', name: 'kept.zip', sum }),
  print: idle,
  read: async (): Promise<FileContents> => ({ kind: 'refused', why: 'not-ours' }),
  takeIn: async (): Promise<TakenIn> => 'kept',
});

const evidence = (chosen: Chosen): State =>
  page(({ wording }) => <EvidencePage leaving={idle} wording={wording} chosen={chosen} port={portIn(wording)} />);

export const evidenceStates: Readonly<Record<string, State>> = {
  'nothing chosen': evidence({ kind: 'none' }),
  closed: evidence({ kind: 'closed' }),
  chosen: evidence({ kind: 'open', items: [kept], missing: 1 }),
  'ready to be saved': page(
    ({ wording }) => (
      <EvidencePage
        leaving={idle}
        wording={wording}
        chosen={{ kind: 'open', items: [kept], missing: 0 }}
        port={portIn(wording)}
      />
    ),
    async (hands) => hands.press('button.main'),
  ),
  'taken back': page(({ wording }) => (
    <main class="page">
      <FoundList wording={wording} found={[{ ...kept, isRedacted: true }]} takeIn={async () => undefined} />
      <WrongFiles
        wording={wording}
        wrong={[
          { name: 'offer-0001/text.txt', wrong: 'changed' },
          { name: '../x', wrong: 'strange-name' },
        ]}
      />
    </main>
  )),
};
