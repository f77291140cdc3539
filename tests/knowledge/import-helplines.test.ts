import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { helplines } from '@/lib/knowledge/helplines';
import { bestSource } from '@/scripts/helplines/best-source';
import { byCountryFile, countryFile, replaceFiles } from '@/scripts/helplines/country-files';
import { merge } from '@/scripts/helplines/merge';
import { fromAbroad } from '@/scripts/helplines/phone-number';
import { toHelpline } from '@/scripts/helplines/to-helpline';

const row = {
  id: 'es-example',
  country: 'ES',
  name: 'Línea de ejemplo',
  name_en: 'Example line',
  needs: ['trafficking', 'labour'],
  phone: '+34910000000',
  phone_display: '910 000 000',
  languages: ['es', '50 by interpreter'],
  deaf_access: 'SMS and web chat',
  sources: [{ url: 'http://line.example/' }, { url: 'https://news.example/line' }],
  confidence: 'high',
};
const read = (changes: Readonly<Record<string, unknown>>) => toHelpline({ ...row, ...changes }, '2026-11-23', {});

test('a row becomes an entry, with what is unknown left out', () => {
  expect(read({ email: null })).toEqual({
    helpline: {
      id: 'es-example',
      country: 'ES',
      name: 'Línea de ejemplo',
      englishName: 'Example line',
      needs: ['trafficking', 'labour'],
      phone: '+34910000000',
      phoneShown: '910 000 000',
      fromAbroad: '+34910000000',
      fromAbroadShown: '+34 910 00 00 00',
      languages: ['es'],
      interpreted: 50,
      deafAccess: 'sms, chat',
      confidence: 'high',
      source: 'https://news.example/line',
      checked: '2026-11-23',
    },
  });
});

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['a number that does not exist', { phone: '+34123' }, 'es-example: +34123 cannot be dialled'],
  ['a page that is not https', { web: 'http://line.example/' }, 'es-example: web is not an https address'],
  ['no source', { sources: [] }, 'es-example: sources has no source'],
  ['hours that are not hours', { hours: 'ring us' }, 'es-example: hours: "ring us" is not hours'],
  ['a need nobody knows', { needs: ['money'] }, 'es-example: needs.0'],
  ['a language nobody knows', { languages: ['Spanish'] }, 'es-example: languages: "Spanish" is neither'],
  ['a country that is no code', { country: 'Spain' }, 'es-example: country is neither a country code'],
  ['no way to reach it', { phone: null }, 'es-example: there is no way to reach it'],
])('%s is refused by name', (_, changes, problem) => {
  const result = read(changes);
  expect('problems' in result && result.problems.join('\n')).toContain(problem);
});

test('everything wrong is said at once, and sure entries of the repository that a directory lacks are kept', () => {
  const kept = helplines.slice(0, 1);
  const merged = merge(
    [row, { ...row, id: 'es-second', phone: '+341' }, { id: 'es-third', confidence: 'low' }, row, 7],
    kept,
    '2026-11-23',
    {
      'es-gone': { why: 'it is gone', set: { hours: '24/7' } },
      'es-second': { why: 'says what the row says', set: { name: row.name } },
    },
  );
  expect(merged.problems).toEqual([
    expect.stringContaining('es-second: '),
    expect.stringContaining('es-second: '),
    'es-example: stands twice in the directory',
    'es-gone: has a correction but no entry',
    'es-second: its correction changes nothing any more',
  ]);
  expect(merged.kept).toEqual(kept.map(({ id }) => id));
});

test.each<[string, readonly string[], string | undefined]>([
  [
    'its own page before the news',
    ['https://news.example/a', 'https://www.line.example/b'],
    'https://www.line.example/b',
  ],
  [
    'a public body before the news',
    ['https://news.example/a', 'https://interior.gob.example/b'],
    'https://interior.gob.example/b',
  ],
  ['https before http', ['http://line.example/', 'https://news.example/a'], 'https://news.example/a'],
  ['its website when all are http', ['http://news.example/'], 'https://line.example'],
])('the source shown is %s', (_, urls, best) => {
  expect(bestSource({ web: 'https://line.example', sources: urls.map((url) => ({ url })) })).toBe(best);
});

test.each([
  ['+34910000000', '+34910000000'],
  ['+34900105090', undefined],
  ['016', undefined],
])('%s rung from abroad is %s', (phone, answer) => expect(fromAbroad(phone)).toBe(answer));

describe('writing', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'helplines-'));
    writeFileSync(path.join(folder, 'es.ts'), 'before');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('replaces what is new and leaves the rest', async () => {
    await replaceFiles(folder, new Map([['fr.ts', 'new']]), () => Promise.resolve());
    expect(readdirSync(folder).sort()).toEqual(['es.ts', 'fr.ts']);
    expect(readFileSync(path.join(folder, 'es.ts'), 'utf8')).toBe('before');
  });

  test('changes nothing when something fails on the way', async () => {
    const writing = replaceFiles(
      folder,
      new Map([
        ['es.ts', 'after'],
        ['fr.ts', 'new'],
      ]),
      () => Promise.reject(new Error('the formatter stumbled')),
    );
    await expect(writing).rejects.toThrow('the formatter stumbled');
    expect(readdirSync(folder)).toEqual(['es.ts']);
    expect(readFileSync(path.join(folder, 'es.ts'), 'utf8')).toBe('before');
  });

  test('gives each country its file', () => {
    const files = byCountryFile(helplines.filter(({ country }) => country === 'ES' || country === 'INT'));
    expect([...files.keys()]).toEqual(['es.ts', 'int.ts']);
    expect(countryFile(files.get('int.ts') ?? [])).toContain('"id": "int-stopncii"');
  });
});

const directory = '../shared/knowledge/helplines.json';
test.skipIf(!existsSync(directory))(`what stands here is what ${directory} gives`, () => {
  const rows: unknown = JSON.parse(readFileSync(directory, 'utf8'));
  if (!Array.isArray(rows)) throw new Error(`${directory} is not a list`);
  const merged = merge(rows, helplines, '2026-11-23');
  expect(merged.problems).toEqual([]);
  const byId = (list: typeof helplines) => list.toSorted((a, b) => a.id.localeCompare(b.id));
  expect(byId(merged.helplines)).toEqual(byId(helplines));
});
