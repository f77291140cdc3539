import { describe, expect, test } from 'vitest';
import { questionsFor } from '@/lib/domain/self-check';
import { selfChecks } from '@/lib/self-checks';
import english from '@/locales/en/pages/self-checks';
import { checkOf, checksByAge, walk } from './walks';

const questions = selfChecks.flatMap((check) => check.questions);

test('there are four checks, and no two questions share an id', () => {
  expect(selfChecks.map(({ id }) => id)).toEqual(['offer', 'friend', 'job', 'pictures']);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

test('every question is asked of someone', () => {
  const replies = (['yes', 'no', 'unsure'] as const).flatMap((reply) =>
    checksByAge.flatMap(({ check, age }) => [...walk(check, age, () => reply).keys()]),
  );
  expect([...new Set(replies)].sort()).toEqual(questions.map(({ id }) => id).sort());
});

test.each(checksByAge)('$name: is short, and its questions wait only for earlier ones', ({ check, age }) => {
  const asked = questionsFor(check, age, new Map());
  expect(asked.length).toBeLessThanOrEqual(15);
  expect(asked.length).toBeGreaterThanOrEqual(check.firstMinutes ? 4 : 9);
  asked.forEach(({ onlyAfter }, index) => {
    const before = asked.slice(0, index).map(({ id }) => id);
    if (onlyAfter) expect(before).toContain(onlyAfter.question);
  });
});

test('a question is skipped once an earlier answer makes it idle, and asked until then', () => {
  const ids = (replies: Parameters<typeof questionsFor>[2]) =>
    questionsFor(checkOf('job'), 'adult', replies).map(({ id }) => id);
  expect(ids(new Map())).toContain('job-bed');
  expect(ids(new Map([['job-sleeps', 'unsure']]))).toContain('job-bed');
  expect(ids(new Map([['job-sleeps', 'no']]))).not.toContain('job-bed');
});

describe('words', () => {
  const keys = Object.keys(english);
  const under = (start: string) => keys.filter((key) => key.startsWith(start)).sort();

  test('are there for every question, every hint and every reason, and for no other', () => {
    expect(under('self-check.ask.')).toEqual(questions.map(({ id }) => `self-check.ask.${id}`).sort());
    const hinted = questions.filter(({ hasHint }) => hasHint);
    expect(under('self-check.hint.')).toEqual(hinted.map(({ id }) => `self-check.hint.${id}`).sort());
    const reasons = new Set(questions.flatMap(({ sign }) => (sign ? [`self-check.why.${sign.why}`] : [])));
    expect(under('self-check.why.')).toEqual([...reasons].sort());
  });

  test('are there for every age and every check', () => {
    const ages = new Set(selfChecks.flatMap((check) => check.ages));
    const needed = [
      ...[...ages].map((age) => `self-check.age.${age}`),
      ...selfChecks.flatMap(({ id }) => [`self-check.${id}.title`, `self-check.${id}.text`]),
    ];
    expect(needed.filter((key) => !(key in english))).toEqual([]);
  });

  test('say nothing to the young that is not for them', () => {
    const shown = checksByAge
      .filter(({ age }) => age !== 'adult')
      .flatMap(({ check, age }) => check.questions.filter(({ ages }) => !ages || ages.includes(age)))
      .flatMap(({ id, sign }) => [
        english[`self-check.ask.${id}`],
        english[`self-check.hint.${id}`],
        sign && english[`self-check.why.${sign.why}`],
      ]);
    expect(shown.length).toBeGreaterThan(100);
    expect(
      shown.filter((text) => /\b(?:sex\w*|nud\w*|naked|intimate|erotic|porn\w*|undress\w*)\b/iu.test(text ?? '')),
    ).toEqual([]);
  });

  test('are short: no question is longer than twenty-two words, and none is shouted or called safe', () => {
    const texts = under('self-check.ask.').map((key) => english[key] ?? '');
    expect(texts.filter((text) => text.split(' ').length > 22 || !text.endsWith('?'))).toEqual([]);
    expect(Object.values(english).filter((text) => text.includes('!') || text.includes('%'))).toEqual([]);
    expect(keys.filter((key) => /\bsafe\b/iu.test(english[key] ?? ''))).toEqual(['self-check.none.text']);
  });
});
