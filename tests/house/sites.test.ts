import { expect, test } from 'vitest';
import { siteGroups } from '@/lib/domain/site';
import type { Reader } from '@/lib/readers/reader';
import { filesUnder, foldersIn, read } from './sources';

// This runs without a DOM on purpose: a reader that touches `document` while loading would bake nonsense into the manifest.
const files = import.meta.glob<Reader>('/lib/readers/sites/*.ts', { eager: true, import: 'default' });
const readers = Object.entries(files).map(([file, reader]) => ({
  file: file.replace(/^.*\/|\.ts$/gu, ''),
  reader,
}));

const fixturesOf = (id: string): readonly string[] => filesUnder(`tests/fixtures/sites/${id}`, /\.html$/u);
const matchPattern = /^(?:\*|https?):\/\/(?:\*\.)?[a-z0-9.-]+\/\S*$/u;

test('the check can fail: a site that is not there has no fixture, and a bad pattern is refused', () => {
  expect(fixturesOf('no-such-site')).toEqual([]);
  expect(matchPattern.test('<all_urls>')).toBe(false);
  expect(matchPattern.test('*://*/*')).toBe(false);
});

test('there is no document here', () => {
  expect(typeof document).toBe('undefined');
});

test.each(readers)('$file is a reader called so, dated, with pages to read', ({ file, reader }) => {
  expect(reader.id).toBe(file);
  expect(reader.name).not.toBe('');
  expect(siteGroups).toContain(reader.group);
  expect(reader.matches.length).toBeGreaterThan(0);
  expect(reader.matches.filter((pattern) => !matchPattern.test(pattern))).toEqual([]);
  expect(reader.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  expect(Date.parse(reader.checked)).toBeLessThanOrEqual(Date.now());
  if (reader.only !== 'practice')
    expect(fixturesOf(reader.id).length, 'no page in tests/fixtures/sites').toBeGreaterThan(0);
});

test('no two readers ask for the same pages', () => {
  const patterns = readers.flatMap(({ reader }) => reader.matches);
  expect(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index)).toEqual([]);
});

test('a reader that uses generic/, and no other, says that it reads by shape, and shares its hosts with none that does not', () => {
  const [shaped, known] = [true, false].map((kind) =>
    readers.filter(({ reader: { isByShape = false } }) => isByShape === kind),
  );
  const users = readers.filter(({ file }) => /from '\.\.\/generic\//u.test(read(`lib/readers/sites/${file}.ts`)));
  expect(shaped?.map(({ file }) => file)).toEqual(users.map(({ file }) => file));
  const hosts = (of: typeof readers = []) =>
    of.flatMap(({ reader }) =>
      reader.matches.map((pattern) => pattern.replace(/^[^:]+:\/\/(?:\*\.)?([^/]+).*$/u, '$1')),
    );
  const isShared = (host: string) =>
    hosts(known).some((other) => `.${host}`.endsWith(`.${other}`) || `.${other}`.endsWith(`.${host}`));
  expect(hosts(shaped).filter(isShared)).toEqual([]);
});

test('no fixture is left of a reader that is gone', () => {
  const known = new Set(readers.map(({ file }) => file));
  expect(foldersIn('tests/fixtures/sites').filter((folder) => !known.has(folder))).toEqual([]);
});
