import { describe, expect, test } from 'vitest';
import type { Signal } from '@/lib/domain/assessment';
import type { Harm, Strength } from '@/lib/domain/indicator';
import { anything, saidIn } from '@/lib/engine/said';
import { type Judgement, Score } from '@/lib/engine/score';
import { judgementOf } from './sample-judgement';

const indicator = (id: string, strength: Strength, ...harms: readonly Harm[]) =>
  ({ id, theme: 'debt', strength, harms }) as const;
const score = new Score({
  indicators: [
    indicator('journey', 'moderate'),
    indicator('silence', 'moderate'),
    indicator('love', 'moderate'),
    indicator('papers', 'critical'),
    indicator('threat', 'critical', 'sextortion', 'romance_sugar_scam'),
    indicator('pictures', 'moderate', 'sextortion'),
    indicator('account', 'moderate', 'romance_sugar_scam'),
    indicator('hurry', 'weak', 'sextortion'),
    indicator('bed', 'moderate', 'labour_exploitation'),
    indicator(anything, 'weak'),
  ],
  combinations: [
    { id: 'pair', level: 'danger', all: [['journey'], ['silence', 'papers']], harms: ['sex_trafficking'] },
    {
      id: 'three',
      level: 'danger',
      all: [['love'], ['silence'], ['papers']],
      harms: ['romance_sugar_scam'],
    },
    { id: 'one', level: 'danger', all: [['threat']], harms: ['sextortion'] },
  ],
  protective: [],
  languages: ['en'],
  minimumPay: [],
  countries: [],
  currencies: [],
  currencyLetters: {},
  judgement: judgementOf({ gist: 1 }, { danger: 2 }),
});

/** Judges signs by where they stand: `[id, start, read]`; `odds` is what the sentences come to. */
function judge(signs: readonly (readonly [string, number, Signal['read']?])[], odds = 5): Judgement {
  const signals = signs.map(([id, start, read]): Signal => {
    const found = {
      indicator: id,
      part: 'text',
      start,
      end: start + 9,
      quote: `quote ${start}`,
      act: 'addressed',
    } as const;
    return { ...found, language: 'en', ...(read ? { read } : {}) };
  });
  return score.judge({
    signals: signals.filter(({ read }) => !read),
    read: () => ({ odds, signals: signals.filter(({ read }) => read) }),
    protective: [],
    stance: 'offer',
    wording: 0,
    length: 50,
    language: 'en',
  });
}

describe('what a danger still lacks', () => {
  test('may be what a sentence perhaps says: it is quoted, but not named', () => {
    const { level, reasons, combinations, harms } = judge([
      ['journey', 0],
      ['silence', 20, 'perhaps'],
    ]);
    expect(level).toBe('danger');
    expect(reasons.map((reason) => [reason.indicator, reason.quote])).toEqual([
      ['journey', 'quote 0'],
      [anything, 'quote 20'],
    ]);
    expect(combinations).toEqual(['pair']);
    expect(harms[0]).toBe('sex_trafficking');
  });
  test('but not by a sentence that was read for another sign', () => {
    const read = (start: number): Judgement =>
      judge([
        ['journey', 0, 'surely'],
        ['silence', start, 'perhaps'],
      ]);
    expect(read(0).level).toBe('caution');
    expect(read(20).level).toBe('danger');
  });
  test('and what was read for certain counts like a phrase', () => {
    expect(
      judge([
        ['journey', 0, 'surely'],
        ['silence', 20, 'perhaps'],
      ]).level,
    ).toBe('danger');
  });
  test('is never all of it', () => {
    expect(
      judge([
        ['journey', 0, 'perhaps'],
        ['silence', 20, 'perhaps'],
      ]).level,
    ).toBe('none');
    expect(judge([['papers', 0, 'perhaps']]).level).toBe('none');
    expect(
      judge([
        ['love', 0],
        ['silence', 20, 'perhaps'],
        ['papers', 40, 'perhaps'],
      ]).level,
    ).toBe('caution');
  });
  test('may be a danger by itself, where two sure signs of the same harm stand beside it', () => {
    const beside = (...ids: readonly string[]) =>
      judge([...ids.map((id, at) => [id, at * 20] as const), ['threat', 90, 'perhaps'] as const]);
    expect(beside('pictures', 'account')).toMatchObject({ level: 'danger', combinations: ['one'] });
    for (const ids of [['pictures'], ['pictures', 'bed'], ['pictures', 'hurry'], []])
      expect(beside(...ids).level).not.toBe('danger');
  });
  test('counts only where the whole is sure enough', () => {
    expect(
      judge(
        [
          ['journey', 0],
          ['silence', 20, 'perhaps'],
        ],
        2.5,
      ).level,
    ).toBe('caution');
  });
  test('leaves a caution as it was', () => {
    expect(
      judge([
        ['love', 0],
        ['silence', 20, 'perhaps'],
      ]).reasons.map((reason) => reason.indicator),
    ).toEqual(['love']);
  });
});

describe('what a sentence says', () => {
  const stretches = [
    { from: 0, to: 3 },
    { from: 3, to: 7 },
  ];
  const said = (...likely: readonly number[]) =>
    saidIn({ says: ['love', 'phone-restriction'], odds: 0, said: Float32Array.from(likely) }, stretches);
  test('it says surely, perhaps or not at all, and where it is likeliest', () => {
    expect(said(0.7, 0.1, 0.9, 0.1)).toEqual([{ indicator: 'love', from: 3, to: 7, read: 'surely' }]);
    expect(said(0.4, 0.1, 0.1, 0.1)).toEqual([{ indicator: 'love', from: 0, to: 3, read: 'perhaps' }]);
  });
  test('it must say more clearly where that is learned less sharply', () => {
    expect(said(0, 0.7, 0, 0)).toEqual([{ indicator: 'phone-restriction', from: 0, to: 3, read: 'perhaps' }]);
    expect(said(0, 0.9, 0, 0)).toEqual([{ indicator: 'phone-restriction', from: 0, to: 3, read: 'surely' }]);
  });
});
