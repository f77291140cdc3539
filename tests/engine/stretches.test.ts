import { expect, test } from 'vitest';
import { sentencesOf } from '@/lib/engine/sentences';
import { stretchesOf } from '@/lib/engine/stretches';
import { readPart } from '@/lib/engine/tokenise';
import { type Part, Words } from '@/lib/engine/words';

function stretchesIn(parts: Readonly<Record<string, string>>, counts: (part: Part) => boolean = () => true): string[] {
  const words = new Words();
  words.clear();
  for (const [turn, text] of Object.entries(parts)) readPart(words, `messages.${Number(turn)}`, text);
  return stretchesOf(words, sentencesOf(words), counts).map(({ from, to }) =>
    words.partOf(from).text.slice(words.start[from], words.end[to - 1]),
  );
}

test('a text is cut into its sentences', () => {
  expect(stretchesIn({ 0: 'One two. Three four? Five' })).toEqual(['One two', 'Three four', 'Five']);
});

test('a sentence ends with its part, and parts that do not count are left out', () => {
  expect(stretchesIn({ 0: 'one two', 1: 'three', 2: 'four' }, ({ name }) => name !== 'messages.1')).toEqual([
    'one two',
    'four',
  ]);
  expect(stretchesIn({})).toEqual([]);
});

test('a long sentence is cut where a clause ends, once it is long enough', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
  expect(stretchesIn({ 0: `${words(10)}, ${words(20)}, ${words(5)}` })).toEqual([
    `${words(10)}, ${words(20)}`,
    words(5),
  ]);
  expect(stretchesIn({ 0: words(60) })).toEqual([words(60)]);
});
