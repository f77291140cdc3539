import type { LearnPage } from '@/lib/domain/learn';
import { ExitBar } from '../parts/exit-bar';
import { MorePages } from '../parts/more-pages';
import type { Wording } from '../words';
import { LearnIndex } from './index-of-topics';
import { Topic } from './topic';

export interface LearnProps {
  readonly wording: Wording;
  /** The topic that is read; without one, all are listed. */
  readonly page: LearnPage | undefined;
  readonly print: () => void;
}

/** Short pages to read, print or show. The way out comes first. */
export function Learn({ wording, page, print }: LearnProps) {
  return (
    <>
      <ExitBar wording={wording} />
      <main class="page to-read">
        {page ? <Topic key={page.id} wording={wording} page={page} print={print} /> : <LearnIndex wording={wording} />}
      </main>
      <MorePages wording={wording} here="learn" />
    </>
  );
}
