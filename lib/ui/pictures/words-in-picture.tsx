import { useEffect, useRef, useState } from 'preact/hooks';
import type { PictureLanguages } from '@/lib/domain/picture-text';
import type { Raster } from '@/lib/domain/raster';
import { CheckForm, type CheckFormProps } from '../check/form';
import { PictureLanguageChooser } from './picture-languages';
import { type Progress, type ReadPicture, said } from './picture-reader';

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
  const [progress, setProgress] = useState<Progress>({ kind: 'waiting' });
  const [text, setText] = useState<string>();
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);

  const start = async (): Promise<void> => {
    const reading = new AbortController();
    current.current = reading;
    setProgress({ kind: 'reading', percent: 0 });
    const came = await read(await pictureOf(raster), chosen, {
      signal: reading.signal,
      progress: (percent) => setProgress({ kind: 'reading', percent }),
    });
    setProgress(came);
    if (came.kind === 'read') setText(came.text);
  };

  return (
    <div class="stack">
      <h3>{say('picture-text.found')}</h3>
      <PictureLanguageChooser wording={wording} chosen={chosen} choose={choose} />
      <div>
        {progress.kind === 'reading' ? (
          <button type="button" class="button" onClick={() => current.current?.abort()}>
            {say('picture-text.stop')}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => void start()}>
            {say(text === undefined ? 'picture-text.title' : 'picture-text.again')}
          </button>
        )}
      </div>
      {progress.kind === 'reading' ? (
        <label class="field small">
          {say('picture-text.percent', { percent: progress.percent })}
          <progress max={100} value={progress.percent} />
        </label>
      ) : null}
      <p role="status">{said(say, progress)}</p>
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
