import { useState } from 'preact/hooks';
import type { PictureLanguages } from '@/lib/domain/picture-text';
import type { Raster } from '@/lib/domain/raster';
import { CheckForm, type CheckFormProps } from '../check/form';
import { PictureLanguageChooser } from './picture-languages';
import { ReadingState } from './reading-state';
import { type ReadPicture, useReading } from './use-reading';

interface Props extends Pick<CheckFormProps, 'wording' | 'check' | 'keeping' | 'openHelp'> {
  readonly raster: Raster;
  /** Languages to begin with. */
  readonly languages: PictureLanguages;
  /** Makes a picture of pixels, for it to be read. */
  readonly pictureOf: (raster: Raster) => Promise<Blob>;
  readonly read: ReadPicture;
}

/** Reads the words of a picture that was chosen already, and has them checked. Needs the words `picture-text`. */
export function WordsInPicture(props: Props) {
  const { wording, raster, pictureOf, read } = props;
  const { say } = wording;
  const [chosen, choose] = useState(props.languages);
  const [text, setText] = useState<string>();
  const { progress, start, stop } = useReading(read, setText);

  return (
    <div class="stack">
      <h3>{say('picture-text.found')}</h3>
      <PictureLanguageChooser wording={wording} chosen={chosen} choose={choose} />
      <div>
        {progress.kind === 'reading' ? (
          <button type="button" class="button" onClick={stop}>
            {say('picture-text.stop')}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => void start(pictureOf(raster), chosen)}>
            {say(text === undefined ? 'picture-text.title' : 'picture-text.again')}
          </button>
        )}
      </div>
      <ReadingState wording={wording} progress={progress} />
      {text === undefined ? null : (
        <CheckForm
          wording={wording}
          text={text}
          setText={setText}
          label={say('picture-text.found')}
          note={say('picture-text.read-over')}
          submit={say('picture-text.check')}
          check={props.check}
          openHelp={props.openHelp}
          keeping={props.keeping}
        />
      )}
    </div>
  );
}
