import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/slow-first';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/u, '');
const resolve = { alias: { '@': root } };
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** A page made to hang us is timed: nothing else may run beside it. */
const timed = 'tests/browser/hostile.test.ts';

/** Tests that open the built extension in real browsers: two files at a time, and what is timed alone, at the end. */
export default defineConfig({
  test: {
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        resolve,
        test: {
          ...patience,
          name: 'side by side',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [timed],
          // One file after the other has the same Firefox: drive/firefox-pool.ts.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: { ...patience, name: 'alone', include: [timed], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
