import { describe, expect, test } from 'vitest';
import { Gist, type GistReading, openGist } from '@/lib/engine/gist';
import { oddWordsOf } from '@/lib/engine/odd-words';
import { anything, saidIn } from '@/lib/engine/said';
import { sentencesOf } from '@/lib/engine/sentences';
import { stretchesOf } from '@/lib/engine/stretches';
import { read } from './sample-engine';
import { gistSaying, stemsOf } from './sample-gist';

const papers = 'madam collects everybody passport behind locked doors';
const fee = 'transfer two hundred before we book your seat';
const weights = gistSaying({ papers: [papers], fee: [fee], [anything]: [papers, fee] });
const gist = new Gist(openGist(weights), weights);

const stretchesIn = (text: string) => {
  const words = read(text);
  return { words, stretches: stretchesOf(words, sentencesOf(words), () => true) };
};
function readingOf(text: string): GistReading | undefined {
  const { words, stretches } = stretchesIn(text);
  return gist.read(words, oddWordsOf(words), stretches);
}
function said(text: string): [string, string][] {
  const { words, stretches } = stretchesIn(text);
  const reading = gist.read(words, oddWordsOf(words), stretches);
  if (!reading) return [];
  return saidIn(reading, stretches).map(({ indicator, from, to }) => [
    indicator,
    text.slice(words.start[from], words.end[to - 1]),
  ]);
}

describe('stems', () => {
  test('are the whole word, its beginnings of three to seven units, and each two words in a row', () => {
    expect(stemsOf('ab')).toHaveLength(1);
    expect(stemsOf('abcd')).toHaveLength(2);
    expect(stemsOf('abcdefghijkl')).toHaveLength(6);
    expect(stemsOf('ab cd')).toHaveLength(3);
    expect(stemsOf('Äbcd')).toEqual(stemsOf('abcd'));
  });
  test('leave the end of a word open, but know whole words', () => {
    const [whole, ...beginnings] = stemsOf('passport');
    expect(stemsOf('passports')).toEqual(expect.arrayContaining(beginnings));
    expect(stemsOf('passports')).not.toContain(whole);
  });
  test('tell numbers by their length alone, and two words in a row by their beginnings', () => {
    expect(stemsOf('1200')).toEqual(stemsOf('9753'));
    expect(stemsOf('1200')).not.toEqual(stemsOf('120'));
    expect(stemsOf('keep passports').at(-1)).toBe(stemsOf('keep passport').at(-1));
    expect(stemsOf('passport keep').at(-1)).not.toBe(stemsOf('keep passport').at(-1));
  });
  test('of a disguised word are those of what it is meant as', () => {
    expect(stemsOf('p4ssp0rt')).toEqual(stemsOf('passport'));
  });
  test('pass over who somebody is', () => {
    expect(stemsOf('a romanian nurse')).toEqual(stemsOf('a nurse'));
  });
});

describe('what sentences say', () => {
  test('is told sentence by sentence, with the exact words', () => {
    const text = `Good pay! Madam collects EVERYBODY passport behind locked doors. Transfer two hundred before we book your seat.`;
    expect(said(text)).toEqual([
      ['papers', 'Madam collects EVERYBODY passport behind locked doors'],
      ['fee', 'Transfer two hundred before we book your seat'],
      [anything, expect.any(String)],
    ]);
  });
  test('is nothing where no sentence says it', () => {
    expect(said('Regional choir rehearses on wednesday evenings upstairs.')).toEqual([]);
    expect(said('')).toEqual([]);
    expect(readingOf('')).toBeUndefined();
  });
  test('makes the odds of the whole', () => {
    expect(readingOf(`Our choir. ${papers}.`)?.odds).toBeGreaterThan(4);
    expect(readingOf('Our choir rehearses.')?.odds).toBeCloseTo(-5, 1);
  });
  test('is not blurred by rare words that taught nothing', () => {
    const rare = Array.from({ length: 400 }, (_, i) => `zq${i.toString(36)}x`).join(' ');
    expect(readingOf(rare)?.odds).toBeCloseTo(-5, 1);
  });
  test('is the same each time, whatever was read between', () => {
    const first = readingOf(papers);
    readingOf(`${fee}. `.repeat(300));
    expect(readingOf(papers)).toEqual(first);
  });
});

describe('damaged weights', () => {
  test('are refused with the sizes that are wrong', () => {
    expect(() => openGist({ ...weights, stems: 'AAAA' })).toThrow('a gist of sizes 65536,3,');
    expect(() => openGist({ ...weights, known: '' })).toThrow('a gist of sizes 0,16384,');
  });
});
