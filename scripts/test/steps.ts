import type { Step } from './run-step';

const vitest = (config: string, counted: string): Pick<Step, 'command' | 'counted'> => ({
  command: [
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${counted}`,
  ],
  counted,
});

/** Steps that run side by side; what uses both cores by itself stands alone. */
type Steps = readonly Step[];

/** What `npm run check` does too: fast, without a browser. */
export const quick: readonly Steps[] = [
  [
    { name: 'types', command: ['tsc', '--noEmit', '-p', '.'], minutes: 6 },
    { name: 'style', command: ['biome', 'check', '--error-on-warnings', '.'], minutes: 3 },
    { name: 'unused code', command: ['knip', '--no-progress'], minutes: 5 },
  ],
  [{ name: 'tests without a browser', ...vitest('vitest.config.ts', 'output/tests.json'), minutes: 12 }],
];

/** The builds stand before what looks at them. */
export const thorough: readonly Steps[] = [
  ...quick,
  [
    { name: 'build for Chrome', command: ['wxt', 'build'], minutes: 5 },
    { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'], minutes: 5 },
  ],
  [
    { name: 'practice build for Chrome', command: ['wxt', 'build', '--mode', 'practice'], minutes: 5 },
    {
      name: 'practice build for Firefox',
      command: ['wxt', 'build', '-b', 'firefox', '--mode', 'practice'],
      minutes: 5,
    },
  ],
  [{ name: 'size of the content script', command: ['scripts/check-size.mjs'], minutes: 3 }],
  [
    {
      name: 'tests in Chromium and Firefox',
      ...vitest('vitest.browser.config.ts', 'output/browser-tests.json'),
      minutes: 15,
    },
  ],
];
