import { describe, expect, test } from 'vitest';
import { lookCloser } from '@/lib/app/look-closer';
import type { Assessment, Level, Reason } from '@/lib/domain/assessment';
import type { Harm, Theme } from '@/lib/domain/indicator';

function assessment(level: Level, theme: Theme, harms: readonly Harm[]): Assessment {
  const reason: Reason = { indicator: 'x', theme, strength: 'weak', quote: 'x', part: 'text', start: 0, end: 1 };
  return { level, language: 'en', reasons: [reason], combinations: [], harms, countries: [], partly: false };
}

describe('for a reader of 13 to 17', () => {
  test.each<[string, Level, Theme, readonly Harm[], Level]>([
    ['a notice with a sign of offers to minors', 'notice', 'minors', ['labour_exploitation'], 'caution'],
    ['a notice that is likeliest grooming', 'notice', 'vagueness', ['minor_grooming'], 'caution'],
    ['a notice that is likeliest threats with pictures', 'notice', 'vagueness', ['sextortion'], 'caution'],
    ['a notice where grooming comes second', 'notice', 'vagueness', ['money_mule', 'minor_grooming'], 'notice'],
    ['a notice of something else', 'notice', 'vagueness', [], 'notice'],
    ['nothing noticed', 'none', 'minors', ['minor_grooming'], 'none'],
    ['a danger', 'danger', 'minors', ['minor_grooming'], 'danger'],
  ])('%s', (_, level, theme, harms, expected) => {
    const before = assessment(level, theme, harms);
    const after = lookCloser(before, { isTeen: true });
    expect(after).toEqual({ ...before, level: expected });
  });
});

test('for everyone else it is as the engine gave it', () => {
  const before = assessment('notice', 'minors', ['minor_grooming']);
  expect(lookCloser(before, {})).toBe(before);
});
