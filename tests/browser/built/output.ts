import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export type Build = 'chrome-mv3' | 'firefox-mv3' | 'chrome-mv3-practice' | 'firefox-mv3-practice';

/** Folder of a build; fails with what to do when it has not been made. */
export function folderOf(build: Build): string {
  const folder = `${root}.output/${build}`;
  if (existsSync(`${folder}/manifest.json`)) return folder;
  const words = `${build.startsWith('firefox') ? ' -b firefox' : ''}${build.endsWith('practice') ? ' --mode practice' : ''}`;
  throw new Error(`.output/${build} is not there; make it with: npx wxt build${words}`);
}

export function manifestOf(build: Build): Record<string, unknown> {
  return JSON.parse(readFileSync(`${folderOf(build)}/manifest.json`, 'utf8'));
}

/** Every file of a build, from its folder, sorted. */
export function filesOf(build: Build): readonly string[] {
  return readdirSync(folderOf(build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folderOf(build).length + 1))
    .sort();
}

export const textOf = (build: Build, file: string): string => readFileSync(`${folderOf(build)}/${file}`, 'utf8');
