import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Reader } from '../../lib/readers/reader';
import { loadModule } from '../build/load-module';
import { recordSearches } from './record-searches';
import { reduce } from './reduce';

/**
 * Makes a fixture out of a real page that someone saved: only what the site's reader looks at stays, and every word and
 * name is replaced.
 *
 *     npm run capture -- PAGE.html --url ADDRESS --name list-2026-08
 *
 * The address decides the reader. Read the result before committing it: it must hold nothing of the original.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, name: { type: 'string' }, entries: { type: 'string', default: '3' } },
  });
  const [file] = positionals;
  const { url: address = '', name = '' } = values;
  if (file === undefined || !URL.canParse(address) || !/^[a-z0-9-]+$/u.test(name)) {
    console.error('usage: npm run capture -- PAGE.html --url ADDRESS --name kind-of-page-YYYY-MM [--entries 3]');
    process.exitCode = 2;
    return;
  }
  const { readerFor } = await loadModule<{ readerFor: (url: URL) => Reader | undefined }>('lib/readers/index.ts');
  const url = new URL(address);
  const reader = readerFor(url);
  if (!reader) {
    console.error(`no reader knows ${url.host}; make one with: npm run new:site`);
    process.exitCode = 2;
    return;
  }
  const { window } = new JSDOM(readFileSync(file, 'utf8'), { url: address, virtualConsole: new VirtualConsole() });
  const page = { document: window.document, url };
  // Before the first reading: readers take the DOM's methods once and keep them.
  const searches = recordSearches(window);
  for (const entry of reader.pieces?.entries(page).slice(Number(values.entries)) ?? []) entry.remove();
  searches.clear();
  if (reader.read(page).kind === 'nothing') {
    console.error(`the reader ${reader.id} finds nothing on this page`);
    process.exitCode = 1;
    return;
  }
  const folder = `tests/fixtures/sites/${reader.id}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.html`), reduce(window, searches, url));
  console.log(`${folder}/${name}.html written. Look through it, then: npx vitest run tests/readers/readers.test.ts`);
}

await main();
