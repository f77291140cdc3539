import type { Assessment } from '@/lib/domain/assessment';
import type { Offer } from '@/lib/domain/offer';
import { printed } from './printed';
import { readRow } from './read-row';
import type { Sink } from './sink';
import { longestLine, type NumberedLine, splitLines } from './split-lines';

/**
 * Assesses JSON lines as they come and writes a line for each, in the same order; blank lines are skipped.
 * A bad line costs one line of error and the run goes on.
 * @returns the exit code: 1 when any line was bad, else 0; 0 too when nobody reads the answers any more
 */
export async function assessLines(
  input: AsyncIterable<Uint8Array>,
  assess: (offer: Offer) => Assessment,
  output: Sink,
  errors: Sink,
): Promise<0 | 1> {
  let isFine = true;
  for await (const lines of splitLines(input)) {
    const answers = lines.filter(({ text }) => text?.trim() !== '').map((line) => answerLine(line, assess));
    const troubles = answers.filter(({ trouble }) => trouble !== undefined).map(({ trouble }) => trouble);
    if (troubles.length > 0) {
      isFine = false;
      await errors.write(troubles.join(''));
    }
    if (answers.length > 0 && !(await output.write(answers.map(({ json }) => json).join('')))) return 0;
  }
  return isFine ? 0 : 1;
}

interface LineAnswer {
  readonly json: string;
  readonly trouble?: string;
}

function answerLine({ number, text }: NumberedLine, assess: (offer: Offer) => Assessment): LineAnswer {
  const row = text === undefined ? { id: null, error: `longer than ${longestLine} characters` } : readRow(text);
  if (!('error' in row)) return { json: `${JSON.stringify({ id: row.id, ...printed(assess(row.offer)) })}\n` };
  return { json: `${JSON.stringify(row)}\n`, trouble: `line ${number}: ${row.error}\n` };
}
