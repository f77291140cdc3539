import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { knowledgePack } from './scripts/build/knowledge-pack';
import { siteList } from './scripts/build/site-list';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  plugins: [knowledgePack(), siteList()],
  resolve: { alias: { '@': root.replace(/\/$/u, '') } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    testTimeout: 30_000,
  },
});
