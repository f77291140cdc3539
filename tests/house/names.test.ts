import { describe, expect, test } from 'vitest';
import { exists, filesUnder, read } from './sources';

const everything = ['lib', 'entrypoints', 'locales', 'scripts', 'tests', 'docs', 'public']
  .flatMap((folder) => filesUnder(folder, /./u))
  .concat(filesUnder('.ci', /./u))
  .concat(
    ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'PRIVACY.md'].filter(exists),
    ['package.json', 'package-lock.json', 'wxt.config.ts', 'vitest.config.ts', 'biome.json', 'knip.json'].filter(
      exists,
    ),
  );
const isText = (file: string): boolean => /(?:\.(?:tsx?|mjs|css|html|json|md|svg|snap)|\/run)$/u.test(file);

/** Names that say nothing, and words the house has a better one for (left: what to say instead). */
const emptyWords = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager', 'service', 'handler', 'types'];
const otherWords = [
  ['reader', 'scraper', 'adapter', 'parser', 'extractor'],
  ['indicator', 'detector', 'rule', 'keyword', 'regex'],
  ['assessment', 'verdict', 'analysis', 'analyser'],
  ['helpline', 'hotline'],
  ['overlay', 'tooltip', 'widget'],
  ['self-check', 'scanner'],
  ['bridge', 'rpc', 'dispatcher'],
].flatMap(([, ...instead]) => instead);
const badWords = new Set([...emptyWords, ...otherWords]);

/** The fixtures keep the class names of real sites and the phrase language has a parser of its own. */
const badlyNamed = (file: string): readonly string[] => {
  const name = file.split('/').at(-1)?.split('.')[0] ?? '';
  const problems = name.split(/[-_]/u).filter((word) => badWords.has(word.toLowerCase()));
  const isCode = /\.(?:tsx?|mjs)$/u.test(file);
  return isCode && !/^[a-z0-9-]+$/u.test(name) ? [...problems, 'not kebab-case'] : problems;
};

/** `TODO` must carry a date in brackets, and the date must not be past. */
function brokenPromises(source: string, today: string): readonly string[] {
  return [...source.matchAll(/\b(?:TODO|FIXME|XXX)\b(?:\s*\[(?<date>\d{4}-\d{2}-\d{2})\])?/gu)]
    .filter(({ groups }) => (groups?.date ?? '') < today)
    .map(([text]) => text);
}

/** Places and tools of whoever wrote this, which mean nothing to anyone else. Split, so that this file passes its own test. */
const workplace = new RegExp(
  [
    '/wo' + 'rk/(?:main|shared|\\.)',
    '\\bfar' + 'm-\\w',
    '/ro' + 'ot/',
    '/tm' + 'p/(?:notes|spike)',
    'r-se' + 'ed-',
  ].join('|'),
  'u',
);

describe('the check can fail', () => {
  test.each([
    'lib/engine/text-utils.ts',
    'lib/app/types.ts',
    'lib/readers/indeed-scraper.ts',
    'lib/ui/LevelMark.tsx',
  ])('a bad name is caught: %s', (file) => expect(badlyNamed(file)).not.toEqual([]));
  test.each([
    '// TODO: later',
    '// TODO [2026-01-01]: drop',
    '/* FIXME */',
  ])('a broken promise is caught: %s', (source) => {
    expect(brokenPromises(source, '2026-06-01')).toHaveLength(1);
  });
  test('a promise with time left is fine', () => {
    expect(brokenPromises('// TODO [2026-12-31]: drop', '2026-06-01')).toEqual([]);
  });
  test.each([`see /wo${'rk/main'}`, `run far${'m-thing'}`])('a workplace is caught: %s', (text) => {
    expect(workplace.test(text)).toBe(true);
  });
});

test.each(everything)('%s has a name that says something', (file) => {
  expect(badlyNamed(file)).toEqual([]);
});

test.each(everything.filter(isText))('%s keeps its promises and names no workplace', (file) => {
  const source = read(file);
  const today = new Date().toISOString().slice(0, 10);
  if (/\.(?:tsx?|mjs|css)$/u.test(file) && !file.endsWith('names.test.ts'))
    expect(brokenPromises(source, today), 'TODOs without a date, or past it').toEqual([]);
  expect(workplace.exec(source)?.[0]).toBeUndefined();
});
