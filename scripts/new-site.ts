import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * Makes the two files a new site needs, which pass every check as they are, and says what to do next.
 *
 *     npx tsx scripts/new-site.ts my-board --host board.example --name "My Board"
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { host: { type: 'string' }, name: { type: 'string' } },
  });
  const [id = ''] = positionals;
  const { host = '', name = id } = values;
  const reader = `lib/readers/sites/${id}.ts`;
  const folder = `tests/fixtures/sites/${id}`;
  const why = wrong(id, host, name) ?? (existsSync(reader) ? `${reader} is there already` : undefined);
  if (why !== undefined) {
    console.error(`${why}\nusage: npx tsx scripts/new-site.ts ID --host HOST [--name NAME]`);
    process.exitCode = 2;
    return;
  }
  const today = new Date().toISOString().slice(0, 10);
  mkdirSync(folder, { recursive: true });
  writeFileSync(reader, readerFile(id, host, name, today));
  writeFileSync(`${folder}/offer-${today.slice(0, 7)}.html`, pageFile());
  console.log(`${reader} and ${folder}/ are there. Next:
  1. Save an offer page and a list of the site in your browser; replace the made-up page:
     npx tsx scripts/capture-site.ts SAVED.html --url ADDRESS --name offer-${today.slice(0, 7)}
  2. Put the places where its offers stand into ${reader}.
  3. npx vitest run tests/readers/readers.test.ts, and read the .json it writes beside the page.`);
}

function wrong(id: string, host: string, name: string): string | undefined {
  if (!/^[a-z][a-z0-9-]*$/u.test(id)) return `not an id: "${id}" (small letters, digits, dashes)`;
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host)) return `not a host: "${host}" (like board.example, without www)`;
  return /['\\\n]/u.test(name) ? 'a name cannot hold quotes or backslashes' : undefined;
}

function readerFile(id: string, host: string, name: string, today: string): string {
  const seen = today.slice(0, 7);
  return `import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: '${id}',
  name: '${name}',
  group: 'jobs',
  matches: ['*://*.${host}/*'],
  checked: '${today}',
  ...readAt({
    id: '${id}',
    surface: 'job-ad',
    offers: [
      {
        title: [['h1', '${seen}']],
        text: [['[itemprop="description"]', '${seen}']],
      },
    ],
  }),
});
`;
}

function pageFile(): string {
  return `<!doctype html>
<!-- Made by hand; nothing said here is real. -->
<html lang="en">
<head><meta charset="utf-8"><title>Gardener wanted</title></head>
<body>
<h1>Gardener wanted</h1>
<div itemprop="description">
<p>We are looking for someone to look after our garden on two days a week, from March to October.</p>
</div>
</body>
</html>
`;
}

main();
