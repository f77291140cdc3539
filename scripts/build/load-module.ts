import { fileURLToPath } from 'node:url';
import { type InlineConfig, runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Evaluates one of our modules in Node while building, `import.meta.glob` and `@/` included. Throws what the module throws. */
export async function loadModule<T>(file: string, mode = 'production'): Promise<T> {
  const config: InlineConfig = { root, mode, configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } };
  const { module } = await runnerImport<T>(`${root}/${file}`, config);
  return module;
}
