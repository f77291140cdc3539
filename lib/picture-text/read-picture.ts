import type { PictureLanguages, PictureReading } from '@/lib/domain/picture-text';
import { openWorker } from './open-worker';
import type { ReadAsk, ReadTold } from './talk';

export interface ReadPictureOptions {
  /** Ends the reading at once; the answer is then `stopped`. */
  readonly signal?: AbortSignal;
  /** Hears how far the reading is, in whole per cent, rising. The first is 1, as soon as the picture was opened. */
  readonly progress?: (percent: number) => void;
}

/**
 * Reads the words in a picture, on the device: PNG, JPEG, WebP, GIF, BMP and whatever else this browser opens. Takes seconds, in a worker,
 * so the page goes on. Nothing is kept: worker, picture and words are gone when the page lets go of them. Never rejects.
 */
export function readPicture(
  picture: Blob,
  languages: PictureLanguages,
  { signal, progress }: ReadPictureOptions = {},
): Promise<PictureReading> {
  if (signal?.aborted) return Promise.resolve({ kind: 'unread', why: 'stopped' });
  const worker = openWorker();
  const listening = new AbortController();
  return new Promise<PictureReading>((resolve) => {
    const until = { signal: listening.signal };
    const fail = (event: Event): void => {
      console.debug('the worker that reads pictures:', event);
      resolve({ kind: 'unread', why: 'failed' });
    };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<ReadTold>) => {
        if (data.kind === 'done') resolve(data.reading);
        else progress?.(data.percent);
      },
      until,
    );
    worker.addEventListener('error', fail, until);
    worker.addEventListener('messageerror', fail, until);
    signal?.addEventListener('abort', () => resolve({ kind: 'unread', why: 'stopped' }), until);
    const ask: ReadAsk = { picture, languages };
    worker.postMessage(ask);
  }).finally(() => {
    listening.abort();
    worker.terminate();
  });
}
