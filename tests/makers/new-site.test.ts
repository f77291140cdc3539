import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runnerImport } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reader } from '@/lib/readers/reader';
import { filesOf, wrongSite } from '../../scripts/new-site/files';
import { kinds } from '../../scripts/new-site/kinds';
import { addressFor, pageOf } from '../readers/page-of';

const site = { id: 'my-board', host: 'board.example', name: 'My Board', group: 'jobs', today: '2026-11-29' };
let root: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'new-site-'));
  for (const folder of ['lib/readers', 'lib/domain']) cpSync(folder, path.join(root, folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

describe.each(Object.keys(kinds))('a new site of the group %s', (group) => {
  test('has a reader that reads its first page as it is', async () => {
    const files = filesOf({ ...site, id: `my-${group}`, group });
    for (const { path: file, text } of files) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    const [made, page] = files;
    const { module } = await runnerImport<{ default: Reader }>(path.join(root, made.path), {
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
    });
    const reader = module.default;
    const reading = reader.read(pageOf(readFileSync(path.join(root, page.path), 'utf8'), addressFor(reader)));
    expect(reading.kind).toBe('offers');
    expect(reader).toMatchObject({ id: `my-${group}`, name: 'My Board', group, matches: ['*://*.board.example/*'] });
  });
});

test.each([
  [{ id: 'My Board' }, 'not an id'],
  [{ host: 'https://board.example/' }, 'not a host'],
  [{ group: 'toys' }, 'not a group'],
  [{ group: 'toString' }, 'not a group'],
  [{ name: "it's" }, 'a name cannot'],
])('%o is refused', (part, why) => {
  expect(wrongSite({ ...site, ...part })).toContain(why);
});
test('a good one is not', () => expect(wrongSite(site)).toBeUndefined());
