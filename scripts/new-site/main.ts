import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf, wrongSite } from './files';

const usage = 'usage: npm run new:site -- ID --host HOST [--name NAME] [--group jobs|social|messages|dating]';

/** Makes the two files a new site needs and says what to do next. Writes nothing when something is wrong. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { host: { type: 'string' }, name: { type: 'string' }, group: { type: 'string' } },
  });
  const [id = ''] = positionals;
  const text = (value: unknown, instead: string) => (typeof value === 'string' ? value : instead);
  const site = {
    id,
    host: text(values.host, ''),
    name: text(values.name, id),
    group: text(values.group, 'jobs'),
    today: new Date().toISOString().slice(0, 10),
  };
  const why =
    wrongSite(site) ??
    filesOf(site).flatMap((file) => (existsSync(file.path) ? `${file.path} is there already` : []))[0];
  if (why !== undefined) {
    console.error(`${why}\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const [reader, page] = filesOf(site);
  for (const file of [reader, page]) {
    mkdirSync(path.dirname(file.path), { recursive: true });
    writeFileSync(file.path, file.text);
  }
  console.log(`${reader.path} and ${page.path} are there. Next:
  1. Save a page of the site in your browser, with what it shows when you use it; replace the made-up page:
     npm run capture -- SAVED.html --url ADDRESS --name ${path.basename(page.path, '.html')}
  2. Put the places where its offers or messages stand into ${reader.path}.
  3. npx vitest run tests/readers, and read the .json it writes beside the page.`);
}

main();
