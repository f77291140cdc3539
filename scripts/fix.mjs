#!/usr/bin/env node
// `npm run fix`: repairs what can be repaired without thought: format, lint, snapshots. Look at the diff before you commit it.
import { spawnSync } from 'node:child_process';
import { setUp } from './setup.mjs';

if (!setUp([])) process.exit(1);
const repairs = [
  ['biome', 'check', '--write', '.'],
  ['vitest', 'run', '--update', '--reporter=dot'],
];
const isFine = repairs.map(([program, ...words]) => {
  const shell = process.platform === 'win32';
  return spawnSync(`node_modules/.bin/${program}`, words, { stdio: 'inherit', shell }).status === 0;
});
process.exit(isFine.every(Boolean) ? 0 : 1);
