import { render } from 'preact';
import { AskError, ask } from '@/lib/bridge/ask';
import type { Asked, ChosenPicture, RememberedPictures } from '@/lib/domain/chosen-picture';
import type { MemoryView } from '@/lib/domain/memory-view';
import type { PageView } from '@/lib/domain/picture';
import { firstPictureLanguage } from '@/lib/domain/picture-text';
import { readPicture } from '@/lib/picture-text/read-picture';
import { dressPage } from '@/lib/ui/dress-page';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';
import { Pictures } from '@/lib/ui/pictures/view';
import { WordsInPicture } from '@/lib/ui/pictures/words-in-picture';
import { checkPort } from '../check/check-port';
import { lockNow, memoryBanner, whenStateChanges } from '../memory/banner';
import { cutFrom, openPicture, pictureOf } from './open-picture';
import { packedFeatures } from './packed-features';

const pages = ['pictures', 'picture-text', 'memory', 'watch-list'] as const;
const wording = await pageWording(ask({ kind: 'words' }), navigator.languages, pages);
const root = pageRoot(document);
const failed = { kind: 'failed' } as const;

/** It can be taken once, and lives in this page only: gone when the page is. */
const view: PageView = await ask({ kind: 'pictures-viewed' }).catch(told<PageView>({ kind: 'none' }));

/** Drawn anew with another key when memory was locked: an answer names pictures that are remembered. */
let turn = 0;
const drawn = whenStateChanges(({ state }) => {
  if (state.kind !== 'open') turn += 1;
  void draw();
});

async function draw(): Promise<void> {
  const remembered = await ask({ kind: 'pictures' }).catch(told<RememberedPictures>(failed));
  const memory = await ask({ kind: 'memory' }).catch(told<MemoryView | undefined>(undefined));
  if (memory) drawn(memory.state);
  render(
    <Pictures
      key={turn}
      wording={wording}
      view={view}
      remembered={remembered}
      banner={memory && memoryBanner(wording, memory, () => void draw())}
      leaving={lockNow}
      more={(raster) => (
        <WordsInPicture
          wording={wording}
          raster={raster}
          languages={[firstPictureLanguage([wording.language, ...navigator.languages])]}
          read={readPicture}
          pictureOf={pictureOf}
          {...checkPort}
        />
      )}
      cutOut={(frame) => cutFrom(view.kind === 'seen' ? view.image : '', frame)}
      openFile={openPicture}
      recognise={recognise}
      remember={remember}
      watch={watch}
      forget={async ({ id }) => {
        const { kind } = await ask({ kind: 'forget-picture', id }).catch(told<{ kind: string }>(failed));
        await draw();
        return kind === 'forgotten';
      }}
    />,
    root,
  );
}

async function recognise({ raster }: ChosenPicture): Promise<Asked> {
  const features = await packedFeatures(raster);
  if (features === undefined) return { kind: 'plain' };
  return ask({ kind: 'recognise-picture', features }).catch(told<Asked>(failed));
}

async function remember({ raster, preview }: ChosenPicture, name: string): Promise<Asked> {
  const features = await packedFeatures(raster);
  if (features === undefined) return { kind: 'plain' };
  const answer = await ask({ kind: 'remember-picture', name, features, preview }).catch(told<Asked>(failed));
  if (answer.kind === 'remembered') await draw();
  return answer;
}

async function watch({ raster, preview }: ChosenPicture, name: string): Promise<Asked> {
  const features = await packedFeatures(raster);
  if (features === undefined) return { kind: 'plain' };
  const answer = await ask({ kind: 'watch', act: 'add-picture', name, features, preview }).catch(told(failed));
  if ('kind' in answer) return answer;
  return answer.outcome ? { kind: 'watched', outcome: answer.outcome } : { kind: 'locked' };
}

/** What to go on with where the background gave no answer; the page says so in its place. */
function told<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (!(error instanceof AskError)) throw error;
    console.debug(error);
    return instead;
  };
}

dressPage(document, wording);
await draw();
