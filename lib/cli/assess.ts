import type { Writable } from 'node:stream';
import pack from 'virtual:second-look/pack';
import { unreachable } from '@/lib/domain/unreachable';
import { createAssessor } from '@/lib/engine';
import { assessLines } from './assess-lines';
import { readArguments } from './read-arguments';
import { sinkTo } from './sink';
import { usage } from './usage';

/** The streams of a process. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Runs `assess` with the words given after its name; answers the exit code. The contract stands in `contract.md`. */
export async function assess(words: readonly string[], streams: Streams): Promise<number> {
  const asked = readArguments(words);
  const [output, errors] = [sinkTo(streams.stdout), sinkTo(streams.stderr)];
  const judge = () => createAssessor(Buffer.from(pack, 'base64'));
  switch (asked.kind) {
    case 'help':
      await output.write(usage);
      return 0;
    case 'wrong':
      await errors.write(`assess: ${asked.why}\n\n${usage}`);
      return 2;
    case 'lines':
      return assessLines(streams.stdin, judge(), output, errors);
    case 'page': {
      // Loaded only when asked for: reading a page takes a whole DOM.
      const { assessSavedPage } = await import('./assess-saved-page');
      return assessSavedPage(asked, judge(), output, errors);
    }
    default:
      return unreachable(asked);
  }
}
