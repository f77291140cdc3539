import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** One thing `npm test` does. */
export interface Step {
  readonly name: string;
  /** Program in `node_modules/.bin`, or a script for Node, with its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Where Vitest leaves its count; without it the step counts as one test. */
  readonly counted?: string;
  /** Longest it may take, in minutes. */
  readonly minutes: number;
}

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** What the step said. */
  readonly output: string;
}

interface Finished {
  readonly isFine: boolean;
  readonly output: string;
}

function finish({ command: [program, ...words], minutes }: Step): Promise<Finished> {
  const isScript = program.endsWith('.mjs');
  const child = spawn(
    isScript ? process.execPath : `node_modules/.bin/${program}`,
    isScript ? [program, ...words] : words,
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', CI: '1' },
      shell: process.platform === 'win32',
      timeout: minutes * 60_000,
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (output += piece));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ isFine: false, output: `${output}\n${error.message}` }));
    child.on('close', (status, signal) => {
      const why = signal ? `\nstopped by ${signal} (more than ${minutes} minutes?)` : '';
      resolve({ isFine: status === 0, output: output + why });
    });
  });
}

/** Vitest's own count. A suite that broke before its tests were counted is one failure, never none. */
function count(file: string, isFine: boolean): Pick<Outcome, 'passed' | 'failed' | 'skipped'> {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = isFine ? numFailedTests : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

/** Does one step to its end; a step that breaks is a failed one. */
export async function runStep(step: Step): Promise<Outcome> {
  if (step.counted) rmSync(step.counted, { force: true });
  const start = performance.now();
  const { isFine, output } = await finish(step);
  const seconds = (performance.now() - start) / 1000;
  const numbers = step.counted
    ? count(step.counted, isFine)
    : { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0 };
  return { ...numbers, seconds, output };
}
