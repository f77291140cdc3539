import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reaches } from '@/lib/domain/assessment';
import { judgePlain, plainReport } from './plain-report';

/** Of a hundred plain sentences so many may be flagged: they are near the signs on purpose. */
const most = 1;

const languages = judgePlain();

test.each(languages)('plain sentences in $language are left alone', ({ judged }) => {
  const flagged = judged.filter(({ assessment }) => reaches(assessment.level, 'caution'));
  expect(judged.length).toBeGreaterThan(500);
  expect((100 * flagged.length) / judged.length).toBeLessThanOrEqual(most);
});

test('what the engine says of plain sentences is written down', () => {
  const path = fileURLToPath(new URL('plain.md', import.meta.url));
  expect(readFileSync(path, 'utf8')).toBe(plainReport(languages));
});
