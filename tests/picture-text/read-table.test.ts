import { describe, expect, test } from 'vitest';
import { readTable } from '@/lib/picture-text/read-table';

/** A row of Tesseract's table for a word. */
const word = (block: number, paragraph: number, line: number, confidence: number, text: string): string =>
  [5, 1, block, paragraph, line, 1, 10, 10, 50, 20, confidence, text].join('\t');
/** Boxes around words come between them. */
const box = [3, 1, 1, 1, 0, 0, 0, 0, 400, 200, -1, ''].join('\t');

describe("the text in Tesseract's table", () => {
  test.each([
    ['words of a line stand beside each other', [word(1, 1, 1, 90, 'We'), word(1, 1, 1, 90, 'pay')], 'We pay'],
    ['lines stay lines', [word(1, 1, 1, 90, 'We'), word(1, 1, 2, 90, 'pay')], 'We\npay'],
    ['paragraphs are kept apart', [word(1, 1, 1, 90, 'We'), word(1, 2, 1, 90, 'pay')], 'We\n\npay'],
    ['so are columns', [word(1, 1, 1, 90, 'We'), word(2, 1, 1, 90, 'pay')], 'We\n\npay'],
    ['boxes say nothing', [box, word(1, 1, 1, 90, 'We'), box], 'We'],
    ['edges that look like letters are left out', [word(1, 1, 1, 90, 'We'), word(2, 1, 1, 12, '|il')], 'We'],
    ['a line that is all strokes is left out', [word(1, 1, 1, 90, 'We'), word(2, 1, 1, 90, '— |')], 'We'],
    [
      'a doubtful word in a sure line stays',
      [word(1, 1, 1, 95, 'passport'), word(1, 1, 1, 20, 'tday')],
      'passport tday',
    ],
    ['numbers are words', [word(1, 1, 1, 88, '+44'), word(1, 1, 1, 88, '7700')], '+44 7700'],
  ])('%s', (_, rows, text) => {
    expect(readTable(`${rows.join('\n')}\n`)).toMatchObject({ kind: 'read', text });
  });

  test('is as sure as its letters are in the mean', () => {
    const table = [word(1, 1, 1, 90, 'passport'), word(1, 1, 1, 40, 'ab')].join('\n');
    expect(readTable(table)).toEqual({ kind: 'read', text: 'passport ab', confidence: 80 });
  });

  test.each([
    ['an empty table', ''],
    ['a table without words', `${box}\n${box}`],
    ['nothing but noise', word(1, 1, 1, 9, 'xKq')],
    ['rows that are cut off', '5\t1\t1'],
    ['rows that are none', 'no table at all'],
  ])('%s has no words', (_, table) => {
    expect(readTable(table)).toEqual({ kind: 'unread', why: 'nothing' });
  });
});
