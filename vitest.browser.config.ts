import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/slow-first';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/u, '');

/**
 * Tests that open the built extension in real browsers, three files at a time: one of them always waits. What is timed in them is timed by processor
 * time, or against a promise that holds beside others.
 */
export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    sequence: { sequencer: SlowFirst },
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // One file after the other has the same browsers: drive/chromium-pool.ts, drive/firefox-pool.ts.
    isolate: false,
    maxWorkers: 3,
  },
});
