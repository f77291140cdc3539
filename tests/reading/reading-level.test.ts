import { describe, expect, test } from 'vitest';
import { englishGrade, spanishEase } from './levels';
import { sentencesIn } from './plain-words';
import { hardest, levelOf, shown } from './shown';
import { spanishSyllables } from './spanish-syllables';

/** English: a grade of school, by Flesch and Kincaid, at most. Spanish: ease, by Fernández Huerta, at least. */
const limits = { en: 7, es: 70 } as const;

describe('the measure can fail', () => {
  test('hard words are harder than plain ones', () => {
    expect(englishGrade(['The recruiter keeps your passport.'])).toBeLessThan(limits.en);
    expect(englishGrade(['Documentation irregularities necessitate administrative verification.'])).toBeGreaterThan(12);
    expect(spanishEase(['El jefe se queda con tu pasaporte.'])).toBeGreaterThan(limits.es);
    expect(spanishEase(['Documentación administrativa imprescindible, verificación correspondiente.'])).toBeLessThan(
      40,
    );
  });
  test.each([
    ['casa', 2],
    ['tierra', 2],
    ['país', 2],
    ['poeta', 3],
    ['quien', 1],
    ['guerra', 2],
    ['ahora', 3],
    ['muy', 1],
    ['oír', 2],
    ['y', 1],
  ])('%s has %i syllables', (word, syllables) => {
    expect(spanishSyllables(word)).toBe(syllables);
  });
  test('a text falls into its sentences', () => {
    expect(sentencesIn('Do not pay. They ask again: always! "Why?" - 2')).toHaveLength(5);
  });
});

describe.each(shown)('$language, $file', (words) => {
  const isHard = (level: number): boolean => (words.language === 'en' ? level > limits.en : level < limits.es);

  test('is easy to read as a whole', () => {
    expect(isHard(levelOf(words))).toBe(false);
  });
  test('has no message that is hard to read', () => {
    expect(hardest(words).filter(({ level }) => isHard(level))).toEqual([]);
  });
});
