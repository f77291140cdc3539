import { describe, expect, test } from 'vitest';
import type { Signal } from '@/lib/domain/assessment';
import type { Combination, Strength, Theme } from '@/lib/domain/indicator';
import type { SpeechAct } from '@/lib/domain/language';
import { isMet } from '@/lib/engine/combine';
import { type Findings, Score } from '@/lib/engine/score';

/** Indicators named by strength and theme: `strong:debt`. */
const strengths: readonly Strength[] = ['weak', 'moderate', 'strong', 'critical'];
const themes: readonly Theme[] = [
  'vagueness',
  'debt',
  'documents',
  'movement',
  'control-isolation',
  'coercion-threat',
  'recruitment-lure',
];
const indicators = strengths.flatMap((strength) =>
  themes.flatMap((theme) =>
    ['', '2', '3'].map((n) => ({ id: `${strength}:${theme}${n}`, theme, strength, harms: [] })),
  ),
);
const combinations: Combination[] = [
  {
    id: 'pair',
    level: 'danger',
    all: [
      ['moderate:debt', 'moderate:movement'],
      ['moderate:debt', 'moderate:documents'],
    ],
    harms: ['money_mule'],
    sources: ['s'],
  },
  { id: 'hint', level: 'notice', all: [['weak:debt']], harms: ['sextortion'], sources: ['s'] },
];
const score = new Score({
  indicators,
  combinations,
  protective: [
    { id: 'register', discount: 1 },
    { id: 'ministry', discount: 1 },
    { id: 'context', discount: 0 },
    { id: 'no-fees-statement', discount: 0.5 },
  ],
  languages: ['en'],
  minimumPay: [],
  countries: [],
  currencies: [],
  currencyLetters: {},
});

const signal = (indicator: string, act: SpeechAct = 'addressed', part: Signal['part'] = 'text'): Signal => ({
  indicator,
  part,
  start: 0,
  end: 1,
  quote: indicator,
  act,
  language: 'en',
});

function judge(signals: readonly (string | Signal)[], more: Partial<Findings> = {}) {
  return score.judge({
    signals: signals.map((one) => (typeof one === 'string' ? signal(one) : one)),
    protective: [],
    stance: 'offer',
    length: 50,
    language: 'en',
    ...more,
  });
}

describe('levels', () => {
  test.each([
    ['nothing', [], 'none'],
    ['a weak sign', ['weak:vagueness'], 'none'],
    ['a moderate sign', ['moderate:vagueness'], 'none'],
    ['a moderate and a weak sign of one theme', ['moderate:vagueness', 'weak:vagueness'], 'none'],
    ['a moderate and a weak sign of two themes', ['moderate:vagueness', 'weak:movement'], 'notice'],
    ['a strong sign alone', ['strong:movement'], 'notice'],
    [
      'ten moderate signs of two themes',
      ['', '2', '3'].flatMap((n) => [`moderate:vagueness${n}`, `moderate:recruitment-lure${n}`]),
      'notice',
    ],
    [
      'every weak and moderate sign there is',
      indicators
        .filter(({ strength, theme }) => (strength === 'weak' || strength === 'moderate') && theme !== 'debt')
        .map(({ id }) => id)
        .filter((id) => id !== 'moderate:movement'),
      'notice',
    ],
    ['two strong signs of one theme', ['strong:movement', 'strong:movement2'], 'notice'],
    ['two strong signs of two themes', ['strong:movement', 'strong:vagueness'], 'caution'],
    [
      'a strong and two moderate signs of two themes',
      ['strong:movement', 'moderate:vagueness', 'moderate:vagueness2'],
      'notice',
    ],
    [
      'a strong and two moderate signs of three themes',
      ['strong:movement', 'moderate:vagueness', 'moderate:recruitment-lure'],
      'caution',
    ],
    ['a critical sign', ['critical:vagueness'], 'danger'],
    ['a combination', ['moderate:debt', 'moderate:movement'], 'danger'],
    ['a combination met twice by one sign', ['moderate:debt'], 'none'],
    ['a combination for a notice', ['weak:debt'], 'notice'],
  ])('%s', (_, signals, level) => {
    expect(judge(signals).level).toBe(level);
  });

  test.each(['quote', 'report', 'advice', 'question'] as const)('a %s lowers by two', (act) => {
    expect(judge([signal('critical:debt', act)]).level).toBe('notice');
    expect(judge([signal('strong:movement', act), signal('strong:vagueness', act)]).level).toBe('none');
  });

  test('a negated sign counts for nothing', () => {
    expect(judge([signal('critical:debt', 'negated')])).toEqual({
      level: 'none',
      reasons: [],
      combinations: [],
      harms: [],
    });
  });

  test('a text that tells is lowered by two and names no combination', () => {
    expect(judge(['critical:debt'], { stance: 'telling' })).toMatchObject({ level: 'notice', combinations: [] });
    expect(judge(['moderate:debt', 'moderate:movement'], { stance: 'telling' })).toMatchObject({
      level: 'notice',
      combinations: [],
    });
  });

  test('an addressed sign stands beside a reported one', () => {
    const judgement = judge([signal('critical:debt', 'report'), 'strong:movement', 'strong:vagueness']);
    expect(judgement.level).toBe('caution');
    expect(judgement.reasons.map(({ indicator }) => indicator)).toEqual(['strong:movement', 'strong:vagueness']);
  });
});

describe('protective signs', () => {
  test('take a little off the sum', () => {
    expect(judge(['moderate:vagueness', 'weak:movement'], { protective: ['register'] }).level).toBe('none');
    expect(judge(['moderate:vagueness', 'moderate:movement'], { protective: ['register'] }).level).toBe('notice');
  });

  test('nothing off documents, debt and threats', () => {
    expect(judge(['moderate:documents', 'weak:debt2'], { protective: ['register', 'ministry'] }).level).toBe('notice');
  });

  test('stand against a caution of signs alone, unless those are of fees, documents, debt or threats', () => {
    expect(judge(['strong:movement', 'strong:vagueness'], { protective: ['register'] }).level).toBe('notice');
    expect(judge(['strong:documents', 'strong:debt'], { protective: ['register'] }).level).toBe('caution');
    expect(judge(['strong:movement', 'strong:vagueness'], { protective: ['context'] }).level).toBe('caution');
  });

  test('never against a critical sign or a combination', () => {
    expect(judge(['critical:movement'], { protective: ['register'] }).level).toBe('danger');
    expect(judge(['moderate:debt', 'moderate:movement'], { protective: ['register'] }).level).toBe('danger');
  });

  test('no fees, said beside a sign of debt, is void', () => {
    expect(
      judge(['strong:movement', 'strong:debt', 'strong:vagueness'], { protective: ['no-fees-statement'] }).level,
    ).toBe('caution');
  });
});

describe('reasons', () => {
  test('one for each indicator, its longest addressed quote, strongest first, at most eight', () => {
    const long = { ...signal('weak:vagueness'), quote: 'a much longer quote' };
    const told = { ...signal('weak:vagueness', 'report'), quote: 'the longest quote of all' };
    const { reasons } = judge([
      'weak:vagueness',
      told,
      long,
      'strong:movement',
      ...indicators.filter(({ strength }) => strength === 'weak').map(({ id }) => id),
    ]);
    expect(reasons).toHaveLength(8);
    expect(reasons[0]).toMatchObject({ indicator: 'strong:movement', strength: 'strong', theme: 'movement' });
    expect(reasons.find(({ indicator }) => indicator === 'weak:vagueness')?.quote).toBe('a much longer quote');
  });

  test('harms of combinations come first', () => {
    expect(judge(['moderate:debt', 'moderate:movement']).harms).toEqual(['money_mule']);
  });
});

describe('long conversations', () => {
  const at = (turn: number, indicator: string): Signal => signal(indicator, 'addressed', `messages.${turn}`);

  test('signs within thirty turns are seen together', () => {
    expect(judge([at(100, 'moderate:debt'), at(129, 'moderate:movement')]).level).toBe('danger');
  });

  test('signs further apart are not', () => {
    expect(judge([at(100, 'moderate:debt'), at(130, 'moderate:movement')]).level).toBe('none');
  });

  test('the worst stretch counts', () => {
    expect(judge([at(0, 'weak:vagueness'), at(60, 'critical:debt'), at(120, 'weak:vagueness')]).level).toBe('danger');
  });
});

describe('combinations', () => {
  test.each([
    [['a', 'b'], [['a'], ['b']], true],
    [['a'], [['a'], ['a']], false],
    [['a', 'b'], [['a', 'b'], ['a']], true],
    [
      ['a', 'b'],
      [
        ['a', 'b'],
        ['a', 'b'],
        ['a', 'b'],
      ],
      false,
    ],
    [['a', 'b', 'c'], [['a', 'b'], ['a', 'c'], ['a']], true],
    [[], [], false],
  ])('%j meets %j: %s', (present, all, met) => {
    expect(isMet({ all }, new Set(present))).toBe(met);
  });
});
