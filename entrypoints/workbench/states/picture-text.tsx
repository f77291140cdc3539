import type { PictureReading, PictureTrouble } from '@/lib/domain/picture-text';
import { PictureReader } from '@/lib/ui/pictures/picture-reader';
import type { ReadPicture } from '@/lib/ui/pictures/use-reading';
import { WordsInPicture } from '@/lib/ui/pictures/words-in-picture';
import { caution } from '../invented/offers';
import { chosenPicture } from '../invented/pictures';
import { idle, never, page } from '../page-state';
import type { State } from '../scene';

/** Drops these files on the page, as a hand would. Not every browser lets a script fill a `DragEvent`. */
function drop(...files: readonly File[]): void {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { files } });
  document.dispatchEvent(event);
}

/** A dot of one pixel: what is in it does not matter here. */
const picture = new File(
  [Uint8Array.from(atob('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs='), (letter) => letter.charCodeAt(0))],
  'dot.gif',
);

/** The words of a picture once it came to this; without files, before one was chosen. */
function pictureText(read: ReadPicture, ...files: readonly File[]): State {
  return page(
    ({ wording }) => (
      <main class="page">
        <PictureReader wording={wording} languages={['es', 'en']} read={read} found={idle} />
      </main>
    ),
    async ({ press }) => {
      // What listens for files is there once the page was drawn.
      await press('#picture-language');
      if (files.length > 0) drop(...files);
    },
  );
}

const comesTo = (reading: PictureReading): State =>
  pictureText(async (_picture, _languages, { progress }) => {
    progress(100);
    return reading;
  }, picture);

const unread = (why: PictureTrouble): State => comesTo({ kind: 'unread', why });

/** On the page of pictures, where it was chosen for something else. */
const chosenBefore = page(
  ({ wording, wordingFor }) => (
    <main class="page">
      <WordsInPicture
        wording={wording}
        raster={chosenPicture.raster}
        languages={['es']}
        pictureOf={async () => picture}
        read={async () => ({ kind: 'read', text: caution.offer.text, confidence: 92 })}
        check={async () => ({ assessment: caution.assessment, wording: wordingFor('es') })}
        openHelp={idle}
        keeping={() => ({ keep: never, openNotebook: idle })}
      />
    </main>
  ),
  ({ press }) => press('main .stack > div button'),
);

export const pictureTextStates: Readonly<Record<string, State>> = {
  start: pictureText(never),
  reading: pictureText((_picture, _languages, { progress }) => {
    progress(40);
    return never();
  }, picture),
  read: comesTo({ kind: 'read', text: caution.offer.text, confidence: 92 }),
  unsure: comesTo({ kind: 'read', text: caution.offer.text, confidence: 51 }),
  several: pictureText(never, picture, picture),
  'not a picture': unread('not-a-picture'),
  'too small': unread('too-small'),
  'too large': unread('too-large'),
  'no words': unread('nothing'),
  'no data': unread('no-data'),
  'no memory': unread('no-memory'),
  stopped: unread('stopped'),
  failed: unread('failed'),
  'a picture chosen before': chosenBefore,
};
