import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lock = `${root}package-lock.json`;
/** Holds the hash of the lock file that `node_modules` was installed from. */
const stamp = `${root}node_modules/.installed-from`;

/** Left by npm itself at the end of every install: newer than the lock file means somebody installed by hand. */
const npmStamp = `${root}node_modules/.package-lock.json`;

function isInstalled(hash) {
  if (!existsSync(npmStamp)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === hash) return true;
  return statSync(npmStamp).mtimeMs >= statSync(lock).mtimeMs;
}

/**
 * Runs `npm ci` unless `node_modules` already comes from this very lock file.
 * Install scripts stay off: none of our packages needs one.
 * @returns {boolean} whether the packages are there
 */
export function installPackages() {
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (isInstalled(hash)) return true;
  console.log('Installing packages (npm ci) ...');
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('npm ci did not finish; what it said stands above.');
    return false;
  }
  writeFileSync(stamp, `${hash}\n`);
  return true;
}
