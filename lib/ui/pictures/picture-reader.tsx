import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type PictureLanguages,
  type PictureReading,
  type PictureTrouble,
  unsureBelow,
} from '@/lib/domain/picture-text';
import type { Wording } from '../words';
import { type Arrived, arrivedIn, usePictureArrives } from './picture-arrives';
import { PictureLanguageChooser } from './picture-languages';
import { PicturePreview } from './picture-preview';

/** Reads the words in a picture; never rejects. Aborting `signal` ends it, `progress` hears whole per cent. */
export type ReadPicture = (
  picture: Blob,
  languages: PictureLanguages,
  options: { readonly signal: AbortSignal; readonly progress: (percent: number) => void },
) => Promise<PictureReading>;

export interface PictureReaderProps {
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

/** How far the reading of a picture is. */
export type Progress =
  | { readonly kind: 'waiting' | 'several' }
  | { readonly kind: 'reading'; readonly percent: number }
  | { readonly kind: 'read'; readonly confidence: number }
  | { readonly kind: 'unread'; readonly why: PictureTrouble };

/** Chooses a picture, shows it, reads its words and hands them on. The picture lives in this part of the page and goes with it. */
export function PictureReader({ wording, languages, read, arrived, found }: PictureReaderProps) {
  const { say } = wording;
  const [chosen, choose] = useState(languages);
  const [picture, setPicture] = useState<Blob>();
  /** It was opened: a picture too large for that is not drawn here either. */
  const [isOpened, setOpened] = useState(false);
  const [progress, setProgress] = useState<Progress>({ kind: 'waiting' });
  const file = useRef<HTMLInputElement>(null);
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);

  const start = (what: Blob): void => {
    current.current?.abort();
    const reading = new AbortController();
    current.current = reading;
    const { signal } = reading;
    const isCurrent = (): boolean => current.current === reading;
    if (what !== picture) setOpened(false);
    setPicture(what);
    setProgress({ kind: 'reading', percent: 0 });
    const hear = (percent: number): void => {
      if (!isCurrent()) return;
      setOpened(true);
      setProgress({ kind: 'reading', percent });
    };
    void read(what, chosen, { signal, progress: hear }).then((came) => {
      if (!isCurrent()) return;
      setProgress(came);
      if (came.kind === 'read') found(came.text);
    });
  };
  const take = (what: Arrived): void => {
    arrived?.();
    if (what.kind === 'one') start(what.picture);
    else setProgress(what);
  };
  usePictureArrives(take);
  const isReading = progress.kind === 'reading';

  return (
    <div class="stack">
      <p>{say('picture-text.intro')}</p>
      <p>{say('picture-text.stays')}</p>
      <PictureLanguageChooser wording={wording} chosen={chosen} choose={choose} />
      <div class="row wrap">
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {say(picture ? 'picture-text.choose-other' : 'picture-text.choose')}
        </button>
        {picture && !isReading ? (
          <button type="button" class="button" onClick={() => start(picture)}>
            {say('picture-text.again')}
          </button>
        ) : null}
        {isReading ? (
          <button type="button" class="button" onClick={() => current.current?.abort()}>
            {say('picture-text.stop')}
          </button>
        ) : null}
        {picture ? (
          <button
            type="button"
            class="link"
            onClick={() => {
              current.current?.abort();
              current.current = undefined;
              setPicture(undefined);
              setProgress({ kind: 'waiting' });
            }}
          >
            {say('picture-text.remove')}
          </button>
        ) : null}
      </div>
      <input
        ref={file}
        type="file"
        accept="image/*"
        hidden
        onChange={({ currentTarget }) => {
          const what = arrivedIn(currentTarget.files);
          // The same file can be chosen again.
          currentTarget.value = '';
          if (what) take(what);
        }}
      />
      {picture ? null : <p class="soft small">{say('picture-text.drop')}</p>}
      {isReading ? (
        <label class="field small">
          {say('picture-text.percent', { percent: progress.percent })}
          <progress max={100} value={progress.percent} />
        </label>
      ) : null}
      <p role="status">{said(say, progress)}</p>
      {picture && isOpened ? <PicturePreview picture={picture} label={say('picture-text.chosen')} /> : null}
    </div>
  );
}

/** What is said of it. */
export function said(say: Wording['say'], progress: Progress): string {
  switch (progress.kind) {
    case 'waiting':
      return '';
    case 'read':
      return say(progress.confidence < unsureBelow ? 'picture-text.unsure' : 'picture-text.filled');
    case 'unread':
      return say(`picture-text.${progress.why}`);
    default:
      return say(`picture-text.${progress.kind}`);
  }
}
