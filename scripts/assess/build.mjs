import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const builds = join(root, '.output', 'cli');

/** What the command is made of. */
const sources = ['lib', 'scripts/build', 'vite.cli.config.ts', 'package-lock.json'];

/** Old builds are left for an hour: another run may still be loading from one. */
const kept = 60 * 60 * 1000;

function stamps(path) {
  const found = statSync(join(root, path));
  if (!found.isDirectory()) return [`${path} ${found.mtimeMs} ${found.size}`];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => stamps(`${path}/${name}`));
}

function clear(current) {
  for (const name of readdirSync(builds)) {
    const folder = join(builds, name);
    if (name !== current && Date.now() - statSync(folder).mtimeMs > kept) rmSync(folder, { recursive: true });
  }
}

/**
 * Builds the command unless a build of these very sources is there. Two runs at once do not disturb each other: each builds aside
 * and puts the finished build in its place.
 * @returns {string} address of the module to import
 */
export function builtCommand() {
  const stamp = createHash('sha256').update(sources.flatMap(stamps).join('\n')).digest('hex').slice(0, 16);
  const folder = join(builds, stamp);
  const module = pathToFileURL(join(folder, 'assess.js')).href;
  if (existsSync(join(folder, 'assess.js'))) return module;
  const aside = `${folder}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const words = [vite, 'build', '--config', 'vite.cli.config.ts', '--outDir', aside];
  console.error('Building assess ...');
  // Standard input is for the command, standard output for its answers: the build gets neither.
  const { status } = spawnSync(process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  if (status !== 0) {
    rmSync(aside, { recursive: true, force: true });
    throw new Error('the command could not be built; what went wrong stands above');
  }
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(join(folder, 'assess.js'))) throw error;
  }
  clear(stamp);
  return module;
}
