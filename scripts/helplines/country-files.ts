import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Helpline } from '../../lib/domain/guidance';

/** The file of one country, as source text still to be formatted. Empty `helplines` give an empty list, not a missing file. */
export function countryFile(helplines: readonly Helpline[]): string {
  return `import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = ${JSON.stringify(helplines, undefined, 2)};

export default helplines;
`;
}

/** Lines by country file name (`es.ts`), countries and their lines in the order given. */
export function byCountryFile(helplines: readonly Helpline[]): ReadonlyMap<string, readonly Helpline[]> {
  const files = new Map<string, Helpline[]>();
  for (const helpline of helplines) {
    const name = `${helpline.country.toLowerCase()}.ts`;
    files.set(name, [...(files.get(name) ?? []), helpline]);
  }
  return files;
}

/**
 * Replaces files of `folder` by these, by name. All are written and passed to `finish` (a formatter, say) in a folder beside it first,
 * so that a failure on the way changes nothing.
 */
export async function replaceFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  finish: (draft: string) => Promise<void>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = await mkdtemp(path.join(folder, 'draft-'));
  try {
    for (const [name, content] of files) await writeFile(path.join(draft, name), content);
    await finish(draft);
    for (const name of files.keys()) await rename(path.join(draft, name), path.join(folder, name));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
