import { describe, expect, test } from 'vitest';
import { filesUnder, read } from './sources';

/** Lines. A table of tests may be longer than code, because it is read row by row. */
const most = 200;
const mostOfTable = 300;

/** Data has the length of what it knows. */
const isData = (file: string): boolean =>
  /^(?:lib\/knowledge|locales|tests\/(?:practice|corpus|fixtures))\//u.test(file);

const linesOf = (source: string): number => source.replace(/\n$/u, '').split('\n').length;
const isTooLong = (file: string, source: string): boolean =>
  linesOf(source) > (/\.test\.tsx?$/u.test(file) ? mostOfTable : most);

const code = ['lib', 'entrypoints', 'scripts', 'tests']
  .flatMap((folder) => filesUnder(folder, /\.(?:tsx?|mjs|css)$/u))
  .filter((file) => !isData(file));

test('the check can fail: a line more is too long', () => {
  expect(isTooLong('lib/x.ts', 'x\n'.repeat(most))).toBe(false);
  expect(isTooLong('lib/x.ts', 'x\n'.repeat(most + 1))).toBe(true);
});

describe(`no file is longer than ${most} lines`, () => {
  test.each(code)('%s', (file) => {
    expect(isTooLong(file, read(file)), `${linesOf(read(file))} lines`).toBe(false);
  });
});

test('half of the files stay near one screen', () => {
  const lengths = code.map((file) => linesOf(read(file))).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  console.log(`${code.length} files, median ${median} lines, longest ${lengths.at(-1)}`);
  expect(median).toBeLessThanOrEqual(80);
});
