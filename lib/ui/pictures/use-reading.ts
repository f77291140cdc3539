import { useEffect, useRef, useState } from 'preact/hooks';
import type { PictureLanguages, PictureReading, PictureTrouble } from '@/lib/domain/picture-text';

/** Reads the words in a picture; never rejects. Aborting `signal` ends it, `progress` hears whole per cent. */
export type ReadPicture = (
  picture: Blob,
  languages: PictureLanguages,
  options: { readonly signal: AbortSignal; readonly progress: (percent: number) => void },
) => Promise<PictureReading>;

/** How far the reading of a picture is. */
export type Progress =
  | { readonly kind: 'waiting' | 'several' }
  | { readonly kind: 'reading'; readonly percent: number }
  | { readonly kind: 'read'; readonly confidence: number }
  | { readonly kind: 'unread'; readonly why: PictureTrouble };

interface Reading {
  readonly progress: Progress;
  /** The picture that was last opened: one too large for that should not be drawn either. */
  readonly opened: Blob | undefined;
  /** Begins to read a picture; what was being read is given up. */
  readonly start: (picture: Blob | Promise<Blob>, languages: PictureLanguages) => Promise<void>;
  /** Ends the reading, which then says that it was stopped. */
  readonly stop: () => void;
  /** Gives up what was being read and goes on from there. */
  readonly leave: (kind: 'waiting' | 'several') => void;
}

/** One picture that is read at a time; it is given up when the part of the page goes that reads it. `found` hears the words. */
export function useReading(read: ReadPicture, found: (text: string) => void): Reading {
  const [progress, setProgress] = useState<Progress>({ kind: 'waiting' });
  const [opened, setOpened] = useState<Blob>();
  const current = useRef<AbortController>(undefined);
  const stop = (): void => current.current?.abort();
  useEffect(() => stop, []);

  const start: Reading['start'] = async (picture, languages) => {
    stop();
    const reading = new AbortController();
    current.current = reading;
    const isCurrent = (): boolean => current.current === reading;
    setProgress({ kind: 'reading', percent: 0 });
    const what = await picture;
    const hear = (percent: number): void => {
      if (!isCurrent()) return;
      setOpened(what);
      setProgress({ kind: 'reading', percent });
    };
    const came = await read(what, languages, { signal: reading.signal, progress: hear });
    if (!isCurrent()) return;
    setProgress(came);
    if (came.kind === 'read') found(came.text);
  };
  const leave: Reading['leave'] = (kind) => {
    stop();
    current.current = undefined;
    setProgress({ kind });
  };
  return { progress, opened, start, stop, leave };
}
