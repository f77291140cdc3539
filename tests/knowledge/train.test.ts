import { describe, expect, test } from 'vitest';
import { openPieces, sizeOf, Wording } from '@/lib/engine/wording';
import { learned } from '@/lib/knowledge/learned';
import { isForWeeding } from '@/scripts/train/fold';
import { type Fit, type Row, regress } from '@/scripts/train/regression';
import { ownTexts, type TrainingText } from '@/scripts/train/texts';
import { tableOf } from '@/scripts/train/weights-file';
import { fitWording, type Pieces, piecesOf, type WordingFit } from '@/scripts/train/wording';
import { read } from '../engine/sample-engine';

const row = (risky: boolean, ...values: number[]): Row => ({
  risky,
  columns: Uint32Array.from(values.keys()),
  values: Float32Array.from(values),
});

const oddsOf = ({ weights, bias }: Fit, { columns, values }: Row): number =>
  values.reduce((sum, value, i) => sum + value * (weights[columns[i] ?? 0] ?? 0), bias);

/** What the wording of a text comes to, with weights as they were fitted. */
function wordingOddsOf({ bias, weights }: WordingFit, pieces: Pieces): number {
  const sizes = [...pieces].map(([row, times]) => ({ row, size: sizeOf(times) }));
  const length = Math.sqrt(sizes.reduce((sum, { size }) => sum + size * size, 0));
  return bias + sizes.reduce((sum, { row, size }) => sum + size * (weights[row] ?? 0), 0) / length;
}

describe('the regression', () => {
  const rows = [row(true, 1, 0), row(true, 1, 0.2), row(false, 0, 1), row(false, 0.2, 1), row(false, 0, 0.9)];
  test('tells apart what can be told apart, and leans to neither class', () => {
    const fit = regress(rows, { width: 2, firmness: 4, rounds: 500 });
    for (const one of rows) expect(Math.sign(oddsOf(fit, one))).toBe(one.risky ? 1 : -1);
    expect(fit.weights[0]).toBeGreaterThan(0);
    expect(fit.weights[1]).toBeLessThan(0);
  });
  test('finds the lowest loss', () => {
    const firmness = 4;
    const { weights, bias } = regress([row(true, 1), row(false, -1)], { width: 1, firmness, rounds: 100 });
    const [weight = 0] = weights;
    // Where the slope of `weight² / 2 + 2 firmness ln(1 + e^-weight)` is 0.
    expect(weight * (1 + Math.exp(weight))).toBeCloseTo(2 * firmness, 3);
    expect(bias).toBeCloseTo(0, 6);
  });
  test('gives the same weights every time', () => {
    const settings = { width: 2, firmness: 4, rounds: 50 };
    expect(regress(rows, settings)).toEqual(regress(rows, settings));
  });
});

const text = (risky: boolean, said: string): TrainingText => ({
  id: said,
  isGrave: risky,
  lang: 'en',
  surface: 'page',
  risky,
  title: '',
  text: said,
  messages: [],
  block: '',
  isUnread: true,
});

describe('the wording that is fitted', () => {
  const texts = ['the boss keeps your passport', 'boss has passports locked', 'give the boss your passport']
    .map((said) => text(true, said))
    .concat(
      ['the choir meets on friday', 'our choir sings again', 'friday is for the choir'].map((said) =>
        text(false, said),
      ),
    );
  const examples = texts.map((one) => ({ pieces: piecesOf(one), risky: one.risky }));
  const fit = fitWording(examples);
  test('tells its texts apart', () => {
    expect(wordingOddsOf(fit, piecesOf(text(true, 'passport of the boss')))).toBeGreaterThan(0.25);
    expect(wordingOddsOf(fit, piecesOf(text(false, 'choir on friday')))).toBeLessThan(-0.25);
  });
  test('goes into a table from which the engine reads the same odds', () => {
    const table = tableOf(fit);
    const words = read('give the boss your passport before the choir meets on friday');
    const odds = new Wording(openPieces(table), table).oddsOf(words, [], () => true);
    expect(odds).toBeCloseTo(
      wordingOddsOf(fit, piecesOf(text(true, 'give the boss your passport before the choir meets on friday'))),
      1,
    );
  });
  test('learns of a conversation only what the other side says', () => {
    const said = {
      ...text(true, ''),
      messages: [{ from: 'me', text: 'secret' } as const, { from: 'them', text: 'hello' } as const],
    };
    expect(piecesOf(said)).toEqual(piecesOf(text(true, 'hello')));
  });
});

describe('the texts', () => {
  const texts = ownTexts();
  test('are of both kinds in every language', () => {
    for (const lang of new Set(texts.map((one) => one.lang)))
      for (const risky of [true, false])
        expect(texts.filter((one) => one.lang === lang && one.risky === risky).length, lang).toBeGreaterThan(50);
  });
  test('that phrases are weeded by are not taken for unread, and enough are left that nobody read', () => {
    expect(texts.filter(({ block, isUnread }) => isUnread && isForWeeding(block))).toEqual([]);
    const unread = texts.filter(({ isUnread }) => isUnread).length / texts.length;
    expect(unread).toBeGreaterThan(0.25);
  });
  test('all say something', () => {
    const empty = texts.filter(({ title, text: said, messages }) => !title && !said && messages.length === 0);
    expect(empty).toEqual([]);
  });
});

test('the weights that ship can be opened, and a caution comes before a danger', () => {
  expect(openPieces(learned.pieces).filter((weight) => weight !== 0).length).toBeGreaterThan(1_000);
  expect(learned.judgement.danger).toBeGreaterThanOrEqual(0);
});
