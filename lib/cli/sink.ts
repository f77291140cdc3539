import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Where lines go. `write` waits while the other side is slow, and answers `false` once nobody reads any more. */
export interface Sink {
  readonly write: (text: string) => Promise<boolean>;
}

/** Writes to a stream. That its reader left (`| head`) is no error; any other failure is thrown by the next write. */
export function sinkTo(stream: Writable): Sink {
  let failure: NodeJS.ErrnoException | undefined;
  stream.on('error', (error) => {
    failure = error;
  });
  return {
    write: async (text) => {
      const isRoom = failure === undefined && !stream.destroyed && stream.write(text);
      if (!isRoom && failure === undefined && !stream.destroyed) await drained(stream);
      if (failure && failure.code !== 'EPIPE') throw failure;
      return failure === undefined && !stream.destroyed;
    },
  };
}

async function drained(stream: Writable): Promise<void> {
  const over = new AbortController();
  try {
    await Promise.race([
      once(stream, 'drain', { signal: over.signal }),
      once(stream, 'close', { signal: over.signal }),
    ]);
  } catch {
    // `once` rejects when the stream fails; the listener above has kept why.
  } finally {
    over.abort();
  }
}
