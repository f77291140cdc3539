import { describe, expect, test } from 'vitest';
import { graphColumns, openGraph, packGraph } from '@/lib/engine/graph-columns';
import { unpackNumbers } from '@/lib/engine/numbers';
import { packNumbers } from '@/lib/engine/pack-numbers';
import type { Edges } from '@/lib/engine/phrase-graph';
import { openRows, packRows } from '@/lib/engine/symbol-rows';
import { openWords, packWords } from '@/lib/engine/word-list';
import { findWord } from '@/lib/engine/word-table';
import { hashOf } from '@/lib/engine/words';

describe('a column of numbers comes back as it was', () => {
  test.each([
    ['none', []],
    ['one', [7]],
    ['all alike', new Array<number>(100).fill(0)],
    ['every one there is', Array.from({ length: 0x10000 }, (_, number) => number)],
    [
      'few large ones among many small',
      Array.from({ length: 5000 }, (_, at) => (at % 997 === 0 ? 0xffff - at : at % 3)),
    ],
    // Classes so uneven that their codes would grow too long.
    ['each twice as often as the next', Array.from({ length: 16 }, (_, n) => new Array<number>(2 ** n).fill(n)).flat()],
  ])('%s', (_, numbers) => {
    expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
  });
  test('what fits no column is refused', () => {
    expect(() => packNumbers([0x10000])).toThrow(RangeError);
    expect(() => packNumbers([-1])).toThrow(RangeError);
  });
  test('small numbers take little room', () => {
    expect(packNumbers(new Array<number>(8000).fill(1)).length).toBeLessThan(1100);
  });
});

describe('a list of words', () => {
  const given = ['работа', 'work', 'worker', 'a', 'works', 'wort', 'работник'];
  const { words, columns } = packWords(given);
  const { table, numbers, hashes } = openWords(columns);
  const find = (word: string): number => {
    const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
    return findWord(table, hashOf(word), units, 0, units.length);
  };
  test('finds every word under its number', () => {
    expect(words.map(find)).toEqual([...numbers]);
    expect([...numbers].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect([...hashes]).toEqual(words.map(hashOf));
  });
  test('finds nothing else', () => {
    expect(['wor', 'workers', '', 'b', 'рабо'].map(find)).toEqual([-1, -1, -1, -1, -1]);
  });
  test('may be empty', () => {
    expect(openWords(packWords([]).columns).table.count).toBe(0);
  });
});

test('rows of symbols come back sorted, under new numbers, at their places', () => {
  const rows = [[40, 50], [41], [40, 50], [41, 50, 60], [40]];
  const { columns, numbers } = packRows(rows);
  const { symbols, symbolsOf, symbolCount } = openRows(columns, Uint16Array.from([4, 3, 2, 1, 0]), 25);
  const opened = rows.map((_, row) => [...symbols.subarray(symbolsOf[row], symbolsOf[row + 1])]);
  expect(opened.toReversed()).toEqual(
    rows.map((row) => row.map((symbol) => numbers.get(symbol) ?? 0).sort((a, b) => a - b)),
  );
  expect([...symbols.subarray(symbolsOf[5], symbolsOf[6])]).toEqual([25]);
  expect(symbolCount).toBe(32 + numbers.size);
});

test('a graph comes back with the same ways through it', () => {
  const states: readonly Edges[] = [
    [[0, 3]],
    [[33, 0]],
    [
      [0, 7],
      [3, 1],
      [34, 0],
    ],
    [
      [32, 2],
      [33, 1],
      [40, 0],
    ],
  ];
  const columns = packGraph(3, (state) => states[state] ?? []);
  expect(columns).toHaveLength(graphColumns);
  const { rootTo, edgesOf, edgeSymbol, edgeTo } = openGraph(columns, 41);
  const ways = (state: number, read: string): readonly string[] =>
    Array.from(
      { length: (edgesOf[state + 1] ?? 0) - (edgesOf[state] ?? 0) },
      (_, i) => (edgesOf[state] ?? 0) + i,
    ).flatMap((edge) =>
      edgeSymbol[edge] === 0 ? `${read}=${edgeTo[edge]}` : ways(edgeTo[edge] ?? 0, `${read} ${edgeSymbol[edge]}`),
    );
  const found = [...rootTo.keys()].flatMap((symbol) => (rootTo[symbol] ? ways(rootTo[symbol], `${symbol}`) : []));
  expect(found.sort()).toEqual(['32 3 33=3', '32 34=3', '32=7', '33 33=3', '40=3']);
});
