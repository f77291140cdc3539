import { mkdirSync } from 'node:fs';
import { runStep, type Step } from './run-step';
import { quick, thorough } from './steps';

/** Last lines of what a failed step said; the rest is in its own report. */
const shown = 120;

async function report(step: Step): Promise<{ passed: number; failed: number }> {
  const { passed, failed, skipped, seconds, output } = await runStep(step);
  const numbers = step.counted ? `${passed} passed${skipped ? `, ${skipped} skipped` : ''}` : 'fine';
  console.log(`  ${step.name}: ${failed > 0 ? `${failed} FAILED` : numbers} (${seconds.toFixed(1)} s)`);
  if (failed > 0) console.log(output.trimEnd().split('\n').slice(-shown).join('\n'));
  for (const line of output.match(/^skipped: .*$/gmu) ?? []) console.log(`    ${line}`);
  return { passed, failed };
}

mkdirSync('output', { recursive: true });
let passed = 0;
let failed = 0;
for (const steps of process.argv.includes('--quick') ? quick : thorough) {
  console.log(`${steps.map(({ name }) => name).join(', ')}:`);
  for (const outcome of await Promise.all(steps.map(report))) {
    passed += outcome.passed;
    failed += outcome.failed;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
