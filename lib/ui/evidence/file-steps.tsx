import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Omission, WholeEvidence } from '@/lib/domain/evidence-file';
import type { Wording } from '../words';
import { BlackOut } from './black-out';
import { ChooseParts } from './choose-parts';
import type { EvidencePort } from './port';
import { SaveFile } from './save-file';
import { SheetView } from './sheet-view';

interface Props {
  readonly wording: Wording;
  readonly items: readonly WholeEvidence[];
  readonly port: EvidencePort;
}

/** One piece of evidence, and what of it goes in. */
export interface ChosenItem {
  readonly whole: WholeEvidence;
  readonly isIn: boolean;
  readonly omission: Omission;
}

/** Choose, black out, see, save. What is seen in the third step is made the same way as what is saved in the fourth. */
export function FileSteps({ wording, items, port }: Props) {
  const { say } = wording;
  const [chosen, setChosen] = useState<readonly ChosenItem[]>(() =>
    items.map((whole) => ({ whole, isIn: true, omission: { parts: [], pictures: [] } })),
  );
  const [words, setWords] = useState<readonly string[]>([]);
  const marked = useMarkedWords();
  const redacted = useMemo(
    () => chosen.filter(({ isIn }) => isIn).map(({ whole, omission }) => port.redact(whole, omission, words)),
    [chosen, words],
  );
  const places = (word: string): number => {
    const without = chosen
      .filter(({ isIn }) => isIn)
      .map(({ whole, omission }) => port.redact(whole, omission, [word]));
    return without.reduce((sum, { blacked }) => sum + blacked, 0);
  };
  return (
    <>
      <ChooseParts wording={wording} chosen={chosen} port={port} change={setChosen} />
      <BlackOut wording={wording} words={words} marked={marked} change={setWords} places={places} />
      <section class="stack" aria-labelledby="preview-title">
        <div class="stack screen-only">
          <h2 id="preview-title">{say('evidence.preview.title')}</h2>
          <p>{say('evidence.preview.intro')}</p>
        </div>
        <div class="stack" id="preview">
          {redacted.map((item) => (
            <SheetView
              key={item.evidence.id}
              wording={wording}
              sheet={port.sheetOf(item)}
              pictures={item.pictures}
              showPicture={port.showPicture}
            />
          ))}
        </div>
      </section>
      <SaveFile wording={wording} items={redacted} port={port} />
    </>
  );
}

/** The words that are marked in the preview. A press elsewhere unmarks them, so the last ones are kept. */
function useMarkedWords(): string {
  const [marked, setMarked] = useState('');
  useEffect(() => {
    const look = (): void => {
      const selection = document.getSelection();
      const words = selection?.toString().trim() ?? '';
      const within = selection?.anchorNode ? document.getElementById('preview')?.contains(selection.anchorNode) : false;
      if (words !== '' && within) setMarked(words);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return marked;
}
