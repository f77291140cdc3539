import { type Kind, kinds } from './kinds';

/** What the new site is. */
export interface NewSite {
  readonly id: string;
  readonly host: string;
  readonly name: string;
  /** `jobs`, `social`, `messages` or `dating`. */
  readonly group: string;
  /** `2026-11-29` */
  readonly today: string;
}

/** A file to be written, its path from the root. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Why this can be no site, or `undefined` when it can. */
export function wrongSite({ id, host, name, group }: NewSite): string | undefined {
  if (!/^[a-z][a-z0-9-]*$/u.test(id)) return `not an id: "${id}" (small letters, digits, dashes)`;
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host)) return `not a host: "${host}" (like board.example, without www)`;
  if (!Object.hasOwn(kinds, group)) return `not a group: "${group}" (${Object.keys(kinds).join(', ')})`;
  return /['\\\n]/u.test(name) ? 'a name cannot hold quotes or backslashes' : undefined;
}

/** The reader and its first, made-up page, which pass every check as they are. */
export function filesOf(site: NewSite): readonly [reader: NewFile, page: NewFile] {
  const kind = kinds[site.group];
  if (!kind) throw new Error(wrongSite(site));
  const seen = site.today.slice(0, 7);
  return [
    { path: `lib/readers/sites/${site.id}.ts`, text: readerText(site, kind, seen) },
    { path: `tests/fixtures/sites/${site.id}/${kind.page}-${seen}.html`, text: pageText(kind) },
  ];
}

function readerText({ id, host, name, today }: NewSite, { group, anchors }: Kind, seen: string): string {
  return `import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: '${id}',
  name: '${name}',
  group: '${group}',
  matches: ['*://*.${host}/*'],
  checked: '${today}',
  ...readAt({
    id: '${id}',
${anchors.replaceAll('SEEN', seen)}
  }),
});
`;
}

function pageText({ body }: Kind): string {
  return `<!doctype html>
<!-- Made by hand; nothing said here is real. -->
<html lang="en">
<head><meta charset="utf-8"><title>A page</title></head>
<body>
${body}
</body>
</html>
`;
}
