import { describe, expect, test } from 'vitest';
import { compile } from '@/lib/engine/compile';
import { createAssessor, createSignalReader } from '@/lib/engine/index';
import { sampleKnowledge } from './sample-knowledge';

const bytes = compile(sampleKnowledge);
const signalsOf = createSignalReader(bytes);
const assess = createAssessor(bytes);
const acts = (text: string): string[] =>
  signalsOf({ text, messages: [] }).map(({ indicator, act }) => `${indicator} ${act}`);

describe('the act of a sign', () => {
  test.each([
    ['said to the reader', 'We keep your passport.', ['passport-surrender addressed']],
    ['advised against', "Don't ever pay a fee.", ['upfront-fee negated']],
    ['advised against further on', 'Beware when they keep your passport.', ['passport-surrender advice']],
    ['reported', 'Police said they keep the passport.', ['passport-surrender report']],
    ['asked about', 'They keep my passport, is this a scam?', ['passport-surrender question']],
    ['quoted', 'They write “we keep your passport” and more', ['passport-surrender quote']],
    [
      'quoted in other marks',
      'They write «keep your passport» „easy money“ "girls only"',
      ['passport-surrender quote', 'easy-fast-money quote', 'women-young-only quote'],
    ],
    ['told in a story', 'Chapter 12 we keep your passport', ['passport-surrender report']],
    ['offered, whatever else the sentence says', 'Police said we offer easy money', ['easy-fast-money addressed']],
    ['between two quotations', '“a” keep your passport “b”', ['passport-surrender addressed']],
    [
      'behind a quotation mark that is never closed',
      'He said: “hello. We keep your passport',
      ['passport-surrender addressed'],
    ],
  ])('%s', (_, text, expected) => {
    expect(acts(text)).toEqual(expected);
  });
});

describe('negation', () => {
  test.each([
    ['silences the phrase behind it', 'We do not keep your passport', 'passport-surrender negated'],
    ['reaches over four words', 'not one two three four keep your passport', 'passport-surrender negated'],
    ['and no further', 'not one two three four five keep your passport', 'passport-surrender addressed'],
    ['stays in its clause', 'No worries, we keep your passport', 'passport-surrender addressed'],
    ['stays in its sentence', 'No. We keep your passport', 'passport-surrender addressed'],
    ['does nothing to its own phrase', 'work without contract', 'no-written-contract addressed'],
    ['does nothing to what came before', 'keep your passport no problem', 'passport-surrender addressed'],
    ['in a condition reaches one word', 'If you do not keep your passport here', 'passport-surrender negated'],
    ['and not what follows from it', 'If you do not pay we keep your passport', 'passport-surrender addressed'],
    ['in no clause before it', 'If you come, we do not ever keep your passport', 'passport-surrender negated'],
    ['is heard in disguise', 'we d0nt n0t keep your passport', 'passport-surrender negated'],
  ])('%s', (_, text, expected) => {
    expect(acts(text)).toEqual([expected]);
  });

  test('no fee does not take back another sign', () => {
    expect(assess({ text: 'No processing fee. We keep your passport.', messages: [] }).level).toBe('danger');
  });
});

describe('a text that tells', () => {
  const lure = 'Free flights, girls only. They keep the passport. Pay a deposit and message on telegram.';
  test.each([
    ['warns', `Red flags to know. ${lure} These are signs of trafficking. Call us free, the helpline is open.`],
    [
      'reports',
      `Police said so. According to the court: easy money. He said: free flights, girls only. Police said they keep the passport.`,
    ],
    ['teaches', `Human trafficking: a lesson. Beware. ${lure} Never send money.`],
  ])('%s, and is never danger', (_, text) => {
    expect(['none', 'notice']).toContain(assess({ text, messages: [] }).level);
  });

  test.each([
    ['one reassurance', `This is not a scam, we never charge. We offer work. ${lure} Apply now.`],
    [
      'a quoted warning',
      `“Human trafficking” they all cry. We offer work, apply now, text me. ${lure} We keep your passport.`,
    ],
  ])('an offer with %s stays an offer', (_, text) => {
    expect(assess({ text, messages: [] }).level).toBe('danger');
  });
});

describe('conversations', () => {
  test('only the other side gives signs', () => {
    const messages = [
      { from: 'me', text: 'Do you keep your passport? Pay a fee?' },
      { from: 'them', text: 'hello' },
    ] as const;
    expect(signalsOf({ text: '', messages })).toEqual([]);
  });

  test('what the reader asks does not excuse the other side', () => {
    const messages = [
      { from: 'me', text: 'Is this a scam? Red flags. Helpline. Human trafficking.' },
      { from: 'them', text: 'We keep your passport' },
    ] as const;
    expect(assess({ text: '', messages })).toMatchObject({ level: 'danger', reasons: [{ part: 'messages.1' }] });
  });
});
