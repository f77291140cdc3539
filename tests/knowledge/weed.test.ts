import { describe, expect, test } from 'vitest';
import type { Indicator } from '@/lib/domain/indicator';
import { isForWeeding } from '@/scripts/train/fold';
import type { TrainingText } from '@/scripts/train/texts';
import { whyWeed } from '@/scripts/weed/weeds';
import { type Worth, worthOf } from '@/scripts/weed/worth';
import { knowledgeOf, languagePack } from '../engine/sample-knowledge';

const sign = ({ id, theme, strength }: Pick<Indicator, 'id' | 'theme' | 'strength'>): Indicator => ({
  id,
  name: id,
  theme,
  strength,
  harms: [],
  sources: [],
  phrases: [],
  nearMisses: [],
});
const phrases = { fee: ['pay <fee>', 'a fee', 'never met'], papers: ['keep your passport'] };
const knowledge = knowledgeOf({
  indicators: [
    sign({ id: 'fee', theme: 'money-fee', strength: 'strong' }),
    sign({ id: 'papers', theme: 'documents', strength: 'critical' }),
  ],
  languages: [languagePack('en', { phrases, sets: { fee: ['a fee', 'the fee'] }, negations: ['never'] })],
});

/** A block phrases are weeded by, and one they are judged by. */
const [weeding = '', apart = ''] = [true, false].map((isFor) =>
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].find((block) => isForWeeding(block) === isFor),
);

const text = (id: string, risky: boolean, said: string): TrainingText => ({
  id,
  lang: 'en',
  surface: 'job-ad',
  risky,
  isGrave: false,
  title: '',
  text: said,
  messages: [],
  block: id === 'apart' ? apart : weeding,
  isUnread: false,
});

describe('what a phrase is worth', () => {
  const texts = [
    text('fee', true, 'You pay a fee first. We keep your passport. All is well.'),
    text('unmarked', true, 'You pay the fee.'),
    text('apart', false, 'You pay the fee.'),
    text('honest', false, 'The club takes a fee of ten euros, and a fee for juniors. We never keep your passport.'),
  ];
  const marks = new Map([
    [
      'fee',
      [
        { part: 'text', start: 0, says: ['fee'] },
        { part: 'text', start: 21, says: ['fee'] },
      ],
    ],
  ]);
  const worth = worthOf(knowledge, 'en', texts, marks);
  const of = (phrase: string) => {
    const { meant, other, bare, harmless, elsewhere } = worth.find((one) => one.phrase === phrase) ?? {};
    return { meant, other, bare, harmless, elsewhere };
  };

  test('is told phrase by phrase', () => {
    expect(worth.map(({ indicator, phrase }) => `${indicator}: ${phrase}`)).toEqual([
      'fee: pay <fee>',
      'fee: a fee',
      'fee: never met',
      'papers: keep your passport',
    ]);
  });
  test('is where its sign was marked, where it was not marked, and each harmless text once', () => {
    expect(of('pay <fee>')).toEqual({ meant: 1, other: 0, bare: 0, harmless: 0, elsewhere: 2 });
    expect(of('a fee')).toEqual({ meant: 1, other: 0, bare: 0, harmless: 1, elsewhere: 0 });
  });
  test('leaves out what is negated', () => {
    expect(of('keep your passport')).toEqual({ meant: 0, other: 1, bare: 0, harmless: 0, elsewhere: 0 });
  });
  test('cannot be told of a language there is not', () => {
    expect(() => worthOf(knowledge, 'xx', texts, marks)).toThrow('no language "xx"; there are en');
  });
});

describe('a weed', () => {
  const met = (given: Partial<Worth>): Worth => ({
    indicator: 'fee',
    strength: 'strong',
    phrase: 'a fee',
    meant: 0,
    other: 0,
    bare: 0,
    harmless: 0,
    elsewhere: 0,
    ...given,
  });
  test.each([
    ['meets nothing', {}],
    ['meets the harmless', { meant: 2, harmless: 1 }],
    ['meets the harmless', { meant: 8, harmless: 7 }],
    ['quotes what does not say it', { meant: 1, bare: 3 }],
    ['quotes what does not say it', { meant: 1, other: 6 }],
  ])('%s: %o', (why, given) => {
    expect(whyWeed(met(given))).toBe(why);
  });
  test.each([
    [{ meant: 1 }],
    [{ elsewhere: 1 }],
    [{ meant: 3, harmless: 1 }],
    [{ meant: 9, harmless: 7 }],
    [{ meant: 3, other: 6 }],
    [{ strength: 'weak' as const, meant: 1, harmless: 1 }],
  ])('is no phrase with %o', (given) => {
    expect(whyWeed(met(given))).toBeUndefined();
  });
});
