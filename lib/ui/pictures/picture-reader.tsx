import { useState } from 'preact/hooks';
import type { PictureLanguages } from '@/lib/domain/picture-text';
import { FileButton } from '../parts/file-button';
import type { Wording } from '../words';
import { type Arrived, arrivedIn, usePictureArrives } from './picture-arrives';
import { PictureLanguageChooser } from './picture-languages';
import { PicturePreview } from './picture-preview';
import { ReadingState } from './reading-state';
import { type ReadPicture, useReading } from './use-reading';

interface Props {
  /** Needs the words `picture-text`. */
  readonly wording: Wording;
  /** Languages to begin with. */
  readonly languages: PictureLanguages;
  readonly read: ReadPicture;
  /** A picture came: whoever hides this may show it. */
  readonly arrived?: () => void;
  /** Words were read. */
  readonly found: (text: string) => void;
}

/** Chooses a picture, shows it, reads its words and hands them on. The picture lives in this part of the page and goes with it. */
export function PictureReader({ wording, languages, read, arrived, found }: Props) {
  const { say } = wording;
  const [chosen, choose] = useState(languages);
  const [picture, setPicture] = useState<Blob>();
  const { progress, opened, start, stop, leave } = useReading(read, found);

  const take = (what: Arrived): void => {
    arrived?.();
    if (what.kind === 'one') {
      setPicture(what.picture);
      void start(what.picture, chosen);
    } else leave(what.kind);
  };
  usePictureArrives(take);
  const isReading = progress.kind === 'reading';

  return (
    <div class="stack">
      <p>{say('picture-text.intro')}</p>
      <p>{say('picture-text.stays')}</p>
      <PictureLanguageChooser wording={wording} chosen={chosen} choose={choose} />
      <div class="row wrap">
        <FileButton
          label={say(picture ? 'picture-text.choose-other' : 'picture-text.choose')}
          accept="image/*"
          choose={(files) => {
            const what = arrivedIn(files);
            if (what) take(what);
          }}
        />
        {picture && !isReading ? (
          <button type="button" class="button" onClick={() => void start(picture, chosen)}>
            {say('picture-text.again')}
          </button>
        ) : null}
        {isReading ? (
          <button type="button" class="button" onClick={stop}>
            {say('picture-text.stop')}
          </button>
        ) : null}
        {picture ? (
          <button
            type="button"
            class="link"
            onClick={() => {
              leave('waiting');
              setPicture(undefined);
            }}
          >
            {say('picture-text.remove')}
          </button>
        ) : null}
      </div>
      {picture ? null : <p class="soft small">{say('picture-text.drop')}</p>}
      <ReadingState wording={wording} progress={progress} />
      {picture && picture === opened ? <PicturePreview picture={picture} label={say('picture-text.chosen')} /> : null}
    </div>
  );
}
