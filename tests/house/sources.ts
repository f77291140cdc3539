import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '');

/** The text of a file, given from the root. */
export const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');

export const exists = (file: string): boolean => existsSync(`${root}/${file}`);

/** Files under a folder, from the root, sorted, that end as asked; an absent folder has none. */
export function filesUnder(folder: string, ending: RegExp): readonly string[] {
  if (!exists(folder)) return [];
  return readdirSync(`${root}/${folder}`, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(path, ending);
      return ending.test(entry.name) ? [path] : [];
    })
    .sort();
}

/** Names of the folders directly in a folder. */
export function foldersIn(folder: string): readonly string[] {
  if (!exists(folder)) return [];
  return readdirSync(`${root}/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** What ships: the product's own TypeScript, words included. */
export const shipped = (): readonly string[] =>
  ['lib', 'entrypoints', 'locales'].flatMap((folder) => filesUnder(folder, /\.tsx?$/u));
