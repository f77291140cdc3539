import { describe, expect, test } from 'vitest';
import { harms } from '@/lib/domain/indicator';
import { learnPages, readLearnFragment } from '@/lib/domain/learn';
import { learnAddresses } from '@/lib/domain/learn-sources';
import { sources } from '@/lib/knowledge/sources';

test('every harm has a topic', () => {
  const spokenOf = new Set(learnPages.flatMap((page) => page.harms));
  expect(harms.filter((harm) => !spokenOf.has(harm))).toEqual([]);
});

test('no two topics have one id', () => {
  expect(new Set(learnPages.map(({ id }) => id)).size).toBe(learnPages.length);
});

describe.each(learnPages)('the topic $id', (page) => {
  test('names two to four sources that the signs are taken from', () => {
    expect(page.sources.filter((source) => !(source in sources))).toEqual([]);
    expect(new Set(page.sources).size).toBe(page.sources.length);
    expect(page.sources.length).toBeGreaterThanOrEqual(2);
    expect(page.sources.length).toBeLessThanOrEqual(4);
  });

  test('asks the help page for no more harms than it chooses people by', () => {
    expect(page.harms.length).toBeGreaterThan(0);
    expect(page.harms.length).toBeLessThanOrEqual(3);
  });

  test('is found by its fragment', () => {
    expect(readLearnFragment(`#${page.id}`)).toBe(page);
    expect(readLearnFragment(page.id)).toBe(page);
  });
});

test.each(['', '#', '#all', '#Work-Abroad', '#work-abroad/x', '#__proto__'])('%o names no topic', (fragment) => {
  expect(readLearnFragment(fragment)).toBeUndefined();
});

test('an address to press is the one we read', () => {
  const other = Object.entries(learnAddresses).filter(([source, address]) => sources[source]?.url !== address);
  expect(other).toEqual([]);
});

test('no address is kept that no topic shows', () => {
  const shown = new Set<string>(learnPages.flatMap((page) => page.sources));
  expect(Object.keys(learnAddresses).filter((source) => !shown.has(source))).toEqual([]);
});
