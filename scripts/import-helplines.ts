import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Helpline } from '../lib/domain/guidance';
import { loadModule } from './build/load-module';
import { byCountryFile, countryFile, replaceFiles } from './helplines/country-files';
import { merge } from './helplines/merge';

const usage = `Brings the helplines of lib/knowledge/helplines up to date from a directory.

  npx tsx scripts/import-helplines.ts DIRECTORY.json --checked YYYY-MM-DD

DIRECTORY.json is a list of entries (columns: scripts/helplines/directory-entry.ts); those with confidence "high" are taken.
--checked is the day somebody last read the directory's sources. Nothing is written unless every entry is right.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'lib/knowledge/helplines');

async function main(args: readonly string[]): Promise<number> {
  const checked = args[args.indexOf('--checked') + 1];
  const [file] = args;
  if (!file || file.startsWith('-') || !args.includes('--checked') || !/^\d{4}-\d{2}-\d{2}$/u.test(checked ?? '')) {
    console.error(usage);
    return 2;
  }
  const directory: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!Array.isArray(directory)) {
    console.error(`${file}: not a list of entries`);
    return 1;
  }
  const { helplines: present } = await loadModule<{ helplines: readonly Helpline[] }>(
    'lib/knowledge/helplines/index.ts',
  );
  const merged = merge(directory, present, checked ?? '');
  if (merged.problems.length > 0) {
    console.error(merged.problems.join('\n'));
    console.error(`${merged.problems.length} problems; nothing was written.`);
    return 1;
  }
  const files = new Map(
    Array.from(byCountryFile(merged.helplines), ([name, lines]) => [name, countryFile(lines)] as const),
  );
  await replaceFiles(folder, files, format);
  console.log(`${merged.helplines.length} helplines in ${files.size} files.`);
  if (merged.kept.length > 0)
    console.log(`Kept, though not sure in the directory; look at them: ${merged.kept.join(', ')}`);
  return 0;
}

async function format(draft: string): Promise<void> {
  await promisify(execFile)(path.join(root, 'node_modules/.bin/biome'), ['check', '--write', draft], { cwd: root });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  },
);
