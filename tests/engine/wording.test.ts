import { describe, expect, test } from 'vitest';
import type { PieceWeights } from '@/lib/domain/learned';
import { halvesOf } from '@/lib/engine/half-bytes';
import { oddWordsOf } from '@/lib/engine/odd-words';
import { readPart } from '@/lib/engine/tokenise';
import { eachPiece, openPieces, pieceRows, Wording } from '@/lib/engine/wording';
import { Words } from '@/lib/engine/words';
import { read } from './sample-engine';

const all = (): boolean => true;

/** The rows the pieces of a text fall into. */
function piecesOf(text: string): number[] {
  const words = read(text);
  const rows: number[] = [];
  eachPiece(words, oddWordsOf(words), all, (row) => rows.push(row));
  return rows;
}

/** Weights in which every piece of one text speaks for, and every piece of the other against a risky offer. */
function weightsOf(risky: string, harmless: string): PieceWeights {
  const table = new Int8Array(pieceRows);
  for (const [text, value] of [
    [risky, 7],
    [harmless, -7],
  ] as const) {
    for (const row of piecesOf(text)) table[row] = value;
  }
  return { bias: 0.5, step: 0.15, weights: Buffer.from(halvesOf(table)).toString('base64') };
}

const bad = 'madam collects everybody passport behind locked doors';
const good = 'regional choir rehearses wednesday evenings upstairs';
const weights = weightsOf(bad, good);
const wording = new Wording(openPieces(weights), weights);
const oddsOf = (text: string): number | undefined => {
  const words = read(text);
  return wording.oddsOf(words, oddWordsOf(words), all);
};

describe('pieces', () => {
  test('are all stretches of two to six units of a word with its edges', () => {
    // " ab ": two, two, two; three, three; four.
    expect(piecesOf('ab')).toHaveLength(6);
    expect(piecesOf('Äb')).toEqual(piecesOf('ab'));
    expect(piecesOf('ab ab')).toEqual([...piecesOf('ab'), ...piecesOf('ab')]);
  });
  test('of numbers are all alike', () => {
    expect(piecesOf('1200')).toEqual(piecesOf('9753'));
    expect(piecesOf('1200')).not.toEqual(piecesOf('120'));
  });
  test('of a disguised word are those of what it is meant as', () => {
    expect(piecesOf('p4ssp0rt')).toEqual(piecesOf('passport'));
  });
});

describe('who somebody is', () => {
  test.each([
    ['romanian', 'a romanian nurse', 'a nurse'],
    ['Nigerianas', 'busco Nigerianas serias', 'busco serias'],
    ['Ромки', 'гарні циганки поруч', 'гарні поруч'],
    ['gay', 'my gay cousin', 'my cousin'],
    ['Jüdin', 'eine judische Nachbarin', 'eine Nachbarin'],
  ])('counts for nothing: %s', (_, text, without) => expect(piecesOf(text)).toEqual(piecesOf(without)));

  test.each([
    'romance',
    'individual',
    'judicial',
    'transport',
    'polite',
    'russet',
    'industry',
    'peripheral',
    'buddy',
    'turquoise',
    'suede',
  ])('a word that only begins alike counts: %s', (word) => expect(piecesOf(word)).not.toHaveLength(0));
});

describe('wording', () => {
  test('speaks for what it learned as risky and against what it learned as harmless', () => {
    expect(oddsOf(bad)).toBeGreaterThan(1);
    expect(oddsOf(good)).toBeLessThan(0);
    expect(oddsOf(`${bad} ${good}`)).toBeLessThan(oddsOf(bad) ?? 0);
  });
  test('says nothing of a text that is short, and next to nothing of one that is unknown', () => {
    expect(oddsOf('passport')).toBeUndefined();
    expect(oddsOf('xylophon quiz jukebox fjord waltz nymph bequem zwölf')).toBeCloseTo(weights.bias, 0);
    expect(oddsOf('')).toBeUndefined();
  });
  test('forgets each text before the next', () => {
    const first = oddsOf(bad);
    oddsOf(good);
    oddsOf('passport');
    expect(oddsOf(bad)).toBe(first);
  });
  test('leaves out the parts that do not count', () => {
    const words = new Words();
    words.clear();
    readPart(words, 'messages.0', bad);
    readPart(words, 'messages.1', good);
    const them = wording.oddsOf(words, [], ({ name }) => name === 'messages.0');
    expect(them).toBe(oddsOf(bad));
  });
});

describe('a damaged table', () => {
  test('is refused by name of what is wrong', () => {
    expect(() => openPieces({ ...weights, weights: 'AAAA' })).toThrow('a table of 6 rows, not 262144');
    expect(() => openPieces({ ...weights, weights: '' })).toThrow('a table of 0 rows');
  });
});
