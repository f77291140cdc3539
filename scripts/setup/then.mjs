import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setUp } from '../setup.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Sets up, then runs a TypeScript file of ours with the arguments of this process, and ends with its exit code.
 * @param {readonly ('chromium' | 'firefox')[]} browsers what it is about to open
 * @param {string} file from the root
 */
export function setUpThenRun(browsers, file) {
  if (!setUp(browsers)) process.exit(1);
  const words = ['--import', 'tsx', file, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  process.exit(status ?? 1);
}
