import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NumberedLine, splitLines } from '@/lib/cli/split-lines';

const encoder = new TextEncoder();

async function* pieces(...texts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield typeof text === 'string' ? encoder.encode(text) : text;
}

async function linesOf(input: AsyncIterable<Uint8Array>, longest?: number): Promise<readonly NumberedLine[]> {
  const all: NumberedLine[] = [];
  for await (const lines of splitLines(input, longest)) all.push(...lines);
  return all;
}

const texts = (lines: readonly NumberedLine[]) => lines.map(({ text }) => text);

test('lines are numbered from one, and the last needs no end', async () => {
  expect(await linesOf(pieces('a\nb\n\nc'))).toEqual([
    { number: 1, text: 'a' },
    { number: 2, text: 'b' },
    { number: 3, text: '' },
    { number: 4, text: 'c' },
  ]);
});

test('nothing in, nothing out', async () => {
  expect(await linesOf(pieces())).toEqual([]);
  expect(await linesOf(pieces(''))).toEqual([]);
});

test('a byte order mark is dropped, and broken bytes do not stop the run', async () => {
  expect(texts(await linesOf(pieces('\u{FEFF}a\n', new Uint8Array([0xff, 0x0a]), 'b')))).toEqual([
    'a',
    '\u{FFFD}',
    'b',
  ]);
});

test('a line too long leaves a gap with its number, and the next is read', async () => {
  const lines = await linesOf(pieces('ab', 'cdef', '\nok\n', 'abcdef\n', 'abcdef'), 5);
  expect(texts(lines)).toEqual([undefined, 'ok', undefined, undefined]);
  expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

test('however the bytes are cut, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\n\u{FEFF}]/gu, ''))),
      fc.integer({ min: 1, max: 7 }),
      async (lines, size) => {
        const bytes = encoder.encode(lines.map((line) => `${line}\n`).join(''));
        const cuts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        expect(texts(await linesOf(pieces(...cuts)))).toEqual(lines);
      },
    ),
  );
});
