import { expect, test } from 'vitest';
import { exists, foldersIn, read } from './sources';

const unnamed = (folders: readonly string[], text: string): readonly string[] =>
  folders.filter((folder) => !text.includes(`lib/${folder}`));

test('the check can fail: a folder nobody mentions is found', () => {
  expect(unnamed(['engine', 'attic'], 'lib/engine thinks')).toEqual(['attic']);
});

test('ARCHITECTURE.md names every folder of lib', () => {
  expect(unnamed(foldersIn('lib'), read('ARCHITECTURE.md'))).toEqual([]);
});

test.each([
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'PRIVACY.md',
  'LICENSE',
])('%s is there', (file) => {
  expect(exists(file)).toBe(true);
});

test.each([
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
])('%s names only files and commands that exist', (file) => {
  const text = read(file);
  const scripts = JSON.parse(read('package.json')).scripts ?? {};
  const commands = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/gu)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/gu)].map(([, path = '']) => path);
  expect(links.filter((path) => !exists(path))).toEqual([]);
});
