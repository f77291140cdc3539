import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '@/lib/engine/compile';
import { Hits } from '@/lib/engine/hits';
import { type AssessedOffer, createAssessor, createSignalReader } from '@/lib/engine/index';
import { Matcher } from '@/lib/engine/match';
import { oddWordsOf } from '@/lib/engine/odd-words';
import { openLexicon } from '@/lib/engine/open-lexicon';
import { openPack } from '@/lib/engine/pack';
import { read } from './sample-engine';
import { sampleKnowledge } from './sample-knowledge';

const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 150) };
const bytes = compile(sampleKnowledge);
const assess = createAssessor(bytes);
const signalsOf = createSignalReader(bytes);

const lures = [
  'keep your passport',
  'no experience',
  'easy money',
  'pay a fee',
  'write on telegram',
  'never',
  '«',
  '»',
  '"',
  '?',
  '. ',
  '\n',
  ', ',
  ' ',
];
const oddities = [
  '\u200b',
  '\u202e',
  '\ud83d',
  '\udc00',
  '🇪🇸',
  '6️⃣',
  '𝐚',
  'ﬁ',
  '㎏',
  'ß',
  '€',
  '$',
  '@',
  '+34 600 000 000',
  '1.200',
  'a.b@c.example',
  'p a s s',
  "'",
  '’',
];
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...lures), fc.constantFrom(...oddities), fc.string({ unit: 'binary' }), fc.string()),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
const offer: fc.Arbitrary<AssessedOffer> = fc.record(
  {
    title: text,
    text,
    employer: text,
    place: text,
    pay: text,
    surface: fc.constantFrom('job-ad', 'direct-message', 'conversation', 'page'),
    language: fc.string(),
    messages: fc.array(fc.record({ from: fc.constantFrom('them', 'me'), text }), { maxLength: 4 }),
  },
  { requiredKeys: ['text', 'messages'] },
);

function partOf(given: AssessedOffer, name: string): string {
  if (name.startsWith('messages.')) return given.messages[Number(name.slice('messages.'.length))]?.text ?? '';
  const parts: Readonly<Record<string, string | undefined>> = {
    title: given.title,
    text: given.text,
    employer: given.employer,
    place: given.place,
    pay: given.pay,
  };
  return parts[name] ?? '';
}

describe('whatever the text', () => {
  test('tokens lie in order, inside the text, and fold to the same word again', () => {
    fc.assert(
      fc.property(text, (given) => {
        const words = read(given);
        for (let t = 0; t < words.count; t++) {
          const [start = 0, end = 0] = [words.start[t], words.end[t]];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(given.length);
          if (t > 0) expect(start).toBeGreaterThanOrEqual(words.end[t - 1] ?? 0);
          const again = read(given.slice(start, end));
          expect(Array.from({ length: again.count }, (_, i) => again.word(i)).join('')).toContain(words.word(t));
        }
      }),
      runs,
    );
  });

  test('every signal quotes its part exactly, and none quotes the reader', () => {
    fc.assert(
      fc.property(offer, (given) => {
        for (const { part, start, end, quote } of signalsOf(given)) {
          expect(quote).not.toBe('');
          expect(partOf(given, part).slice(start, end)).toBe(quote);
          if (part.startsWith('messages.'))
            expect(given.messages[Number(part.slice('messages.'.length))]?.from).toBe('them');
        }
      }),
      runs,
    );
  });

  test('an assessment is made, the same each time, with at most one reason per indicator', () => {
    fc.assert(
      fc.property(offer, (given) => {
        const assessment = assess(given);
        expect(assess(given)).toEqual(assessment);
        const ids = assessment.reasons.map(({ indicator }) => indicator);
        expect(new Set(ids).size).toBe(ids.length);
        if (assessment.level === 'none') expect(ids).toEqual([]);
        else expect(ids).not.toEqual([]);
      }),
      runs,
    );
  });
});

/** Steps through the graph that a text costs. */
function stepsOn(given: string): number {
  const pack = openPack(bytes);
  const hits = new Hits();
  const matcher = new Matcher(hits);
  const words = read(given);
  for (const lexicon of pack.lexicons.map(openLexicon)) matcher.match(lexicon, words, [], oddWordsOf(words));
  return hits.steps;
}

describe('work grows with the text and no faster', () => {
  test.each([
    ['a phrase over and over', 'keep your passport '],
    ['half a phrase over and over', 'keep keep pay '],
    ['gaps that never close', 'pay pay pay x '],
    ['one endless sentence of cues', 'never pay no fee '],
  ])('%s', (_, bomb) => {
    const once = stepsOn(bomb.repeat(500));
    const twice = stepsOn(bomb.repeat(1000));
    expect(once).toBeGreaterThan(0);
    expect(twice).toBeLessThanOrEqual(once * 2 + 100);
  });

  test.each([
    ['one token', 'a'.repeat(1_000_000)],
    ['digits and pluses', '0+00+00'.repeat(50_000)],
    ['dots', 'a.'.repeat(100_000)],
    ['at signs', 'a@'.repeat(100_000)],
    ['single letters', 'a '.repeat(100_000)],
    ['quotation marks', '"a" '.repeat(50_000)],
    ['lone surrogates', '\ud83d'.repeat(200_000)],
    ['flags', '🇪🇸'.repeat(50_000)],
    ['negations and signs', 'no keep your passport '.repeat(10_000)],
    ['number words', 'one two '.repeat(25_000)],
    ['amounts', '1 200 € '.repeat(25_000)],
  ])('%s end in an assessment of the beginning', (_, bomb) => {
    const given = `We keep your passport. ${bomb}`;
    const { partly, reasons } = assess({ text: given, messages: [] });
    expect(partly).toBe(given.length > 200_000);
    expect(reasons.map(({ indicator }) => indicator)).toContain('passport-surrender');
  });
});
