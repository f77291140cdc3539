import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { knowledgePack } from './scripts/build/knowledge-pack';

/** The command line, for Node: our code and its knowledge in one piece, packages left where they are. See `scripts/assess.mjs`. */
export default defineConfig({
  plugins: [knowledgePack()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/u, '') } },
  publicDir: false,
  logLevel: 'error',
  build: { ssr: 'lib/cli/assess.ts', target: 'node20', emptyOutDir: true, minify: false },
});
