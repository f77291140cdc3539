import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { knowledgePack } from './scripts/build/knowledge-pack';
import { pictureText } from './scripts/build/picture-text';
import { siteList } from './scripts/build/site-list';
import { SlowFirst } from './tests/slow-first';

const root = fileURLToPath(new URL('.', import.meta.url));

const resolve = { alias: { '@': root.replace(/\/$/u, '') } };
const plugins = [knowledgePack(), siteList(), pictureText()];

/** Tests that put something in place of a module or a global need a world of their own. */
const apart = ['tests/app/**', 'tests/bridge/**', 'tests/entrypoints/**', 'tests/ui/**'];

/** Vitest leaves one core to itself, which on two cores halves the work that is done at once. */
export default defineConfig({
  test: {
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        plugins,
        resolve,
        test: {
          name: 'together',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', ...apart],
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
        },
      },
      {
        plugins,
        resolve,
        test: {
          name: 'apart',
          maxWorkers: 2,
          include: apart.map((folder) => `${folder}/*.test.{ts,tsx}`),
          testTimeout: 30_000,
        },
      },
    ],
  },
});
