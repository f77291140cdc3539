#!/usr/bin/env node
// `npm run --silent assess`: the engine from the shell, set up and built when needed; see lib/cli/contract.md.
import { builtCommand } from './assess/build.mjs';
import { setUp } from './setup.mjs';

// Standard output belongs to the answers alone.
console.log = console.error;

try {
  if (!setUp([])) process.exit(2);
  const { assess } = await import(builtCommand());
  process.exitCode = await assess(process.argv.slice(2), process);
} catch (error) {
  console.error(`assess: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
