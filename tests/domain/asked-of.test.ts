import { expect, test } from 'vitest';
import { askedOf } from '@/lib/domain/asked-of';
import { questions } from '@/locales/en/questions';

const indicators = Object.keys(questions).flatMap((key) => (key.startsWith('ask.') ? key.slice('ask.'.length) : []));

test.each([
  ['passport-surrender', 'them'],
  ['love-bombing', 'them'],
  ['sextortion-threat', 'someone-trusted'],
  ['image-request-young', 'someone-trusted'],
  ['no-such-sign', 'them'],
])('%s is asked of %s', (indicator, whom) => expect(askedOf(indicator)).toBe(whom));

test('a threat and a sign for young people never send the reader back to the one who wrote it', () => {
  const trusted = indicators.filter((indicator) => askedOf(indicator) === 'someone-trusted');
  expect(trusted).toHaveLength(14);
  expect(trusted).toEqual(expect.arrayContaining(indicators.filter((indicator) => indicator.endsWith('-threat'))));
});
