import { describe, expect, test } from 'vitest';
import type { Reason } from '@/lib/domain/assessment';
import type { OfferPart } from '@/lib/domain/offer';
import { type Quotable, quoteAround, quotesAround, shownSign } from '@/lib/ui/parts/quote-around';

function reasonFor(text: string, quote: string, part: OfferPart = 'text'): Reason {
  const start = text.indexOf(quote);
  return { indicator: 'x', theme: 'debt', strength: 'strong', quote, part, start, end: start + quote.length };
}

/** The quote as a reader sees it, with the sign in brackets. */
function seen(text: string, quote: string, offer: Quotable = { text }, part: OfferPart = 'text'): string {
  const { before, sign, after, isCutBefore, isCutAfter } = quoteAround(reasonFor(text, quote, part), offer);
  return `${isCutBefore ? '…' : ''}${before}[${sign}]${after}${isCutAfter ? '…' : ''}`;
}

describe('a sign is quoted in its sentence', () => {
  test.each([
    [
      'Nice place. The boss keeps your passport for safety. Call us.',
      'keeps your passport',
      'The boss [keeps your passport] for safety',
    ],
    ['keeps your passport', 'keeps your passport', '[keeps your passport]'],
    ['Bring papers\nboss keeps your passport\nCall', 'keeps your passport', 'boss [keeps your passport]'],
    ['¿Papeles? Sin papeles no hay problema. Bien', 'Sin papeles no', '[Sin papeles no] hay problema'],
    ['Send your papers to https://bit.ly/x today. Bye', 'your papers', 'Send [your papers] to https://bit.ly/x today'],
    ['You pay the fee of 1.200 € now. Bye', 'pay the fee', 'You [pay the fee] of 1.200 € now'],
    ['Pay is 4.000 € net a month, no experience', '4.000 €', 'Pay is [4.000 €] net a month, no experience'],
  ])('%s', (text, quote, wanted) => {
    expect(seen(text, quote)).toBe(wanted);
  });

  test('cut at a space where the sentence is long', () => {
    const text = `${'word '.repeat(60)}keeps your passport${' other'.repeat(60)}`;
    const shown = seen(text, 'keeps your passport');
    expect(shown).toMatch(/^… word word .*\[keeps your passport\] other.* other…$/u);
    expect(shown.length).toBeLessThan(130);
  });

  test.each<[OfferPart, Quotable]>([
    ['title', { title: 'Girls for a club abroad' }],
    [
      'messages.1',
      {
        messages: [
          { from: 'me', text: 'hi' },
          { from: 'them', text: 'Girls for a club abroad' },
        ],
      },
    ],
  ])('from its own part: %s', (part, offer) => {
    expect(seen('Girls for a club abroad', 'for a club', offer, part)).toBe('Girls [for a club] abroad');
  });

  test('alone, where the words are not at hand or are not the same any more', () => {
    expect(seen('The boss keeps it', 'keeps it', {})).toBe('[keeps it]');
    expect(seen('The boss keeps it', 'keeps it', { text: 'Some other words here' })).toBe('[keeps it]');
    expect(seen('The boss keeps it', 'keeps it', { messages: [] }, 'messages.7')).toBe('[keeps it]');
  });
});

describe('what is shown of a sign', () => {
  test.each([
    ['controls that turn text around are shown', 'pay \u202Eyap\u202C now', 'pay ·yap· now'],
    ['isolates and joiners are shown', 'v\u2066i\u2069s\u200Ba', 'v·i·s·a'],
    ['joined pictures stay whole', 'family 👩‍👧 trip', 'family 👩‍👧 trip'],
    ['joiners that Persian needs are left alone', 'می‌خواهم', 'می‌خواهم'],
    ['it stands on one line', 'two\n  lines\t here', 'two lines here'],
    ['half a character is replaced', 'x\uD83D', 'x\uFFFD'],
  ])('%s', (_, text, wanted) => {
    expect(shownSign(text)).toBe(wanted);
  });

  test('a very long one is shortened in the middle', () => {
    const shown = shownSign(`begins ${'x'.repeat(50_000)} ends`);
    expect(shown.length).toBeLessThan(190);
    expect(shown).toMatch(/^begins .* … .* ends$/u);
  });
});

test('a sentence with several signs is shown once, then the signs alone', () => {
  const text = 'The boss keeps your passport and you pay the flight back. Do not tell anyone.';
  const reasons = ['keeps your passport', 'pay the flight back', 'Do not tell anyone'].map((quote) =>
    reasonFor(text, quote),
  );
  expect(quotesAround(reasons, { text }).map(({ before, sign, after }) => `${before}[${sign}]${after}`)).toEqual([
    'The boss [keeps your passport] and you pay the flight back',
    '[pay the flight back]',
    '[Do not tell anyone]',
  ]);
  expect(quotesAround(reasons, { text })[1]).toMatchObject({ isCutBefore: true, isCutAfter: false });
});
