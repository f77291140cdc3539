/** A line of the input, numbered from 1; `undefined` in place of one too long to be held in memory. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string | undefined;
}

/** Longest line that is read, in UTF-16 units; memory stays bounded whatever comes in. */
export const longestLine = 16 * 1024 * 1024;

/** Cuts a stream of UTF-8 bytes into lines and gives out, piece by piece, those that are complete. A byte order mark is dropped. */
export async function* splitLines(
  input: AsyncIterable<Uint8Array>,
  longest = longestLine,
): AsyncGenerator<readonly NumberedLine[]> {
  const decoder = new TextDecoder();
  let number = 0;
  let pending: string | undefined = '';

  const end = (tail: string): NumberedLine => {
    const text: string | undefined =
      pending === undefined || pending.length + tail.length > longest ? undefined : pending + tail;
    pending = '';
    number += 1;
    return { number, text };
  };

  for await (const piece of input) {
    const parts = decoder.decode(piece, { stream: true }).split('\n');
    const rest = parts.pop() ?? '';
    const lines = parts.map(end);
    pending = pending === undefined || pending.length + rest.length > longest ? undefined : pending + rest;
    if (lines.length > 0) yield lines;
  }
  const rest = decoder.decode();
  if (pending !== '' || rest !== '') yield [end(rest)];
}
