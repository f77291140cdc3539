import { build, type Rolldown } from 'vite';
import { knowledgePack } from '../../scripts/build/knowledge-pack';

const isOutput = (built: unknown): built is Rolldown.RolldownOutput[] =>
  Array.isArray(built) && built.every((one) => 'output' in one);

/** What is measured in a page, with all it needs, as one script. */
export async function pageScript(entry: string): Promise<string> {
  const root = process.cwd();
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [knowledgePack()],
    resolve: { alias: { '@': root } },
    build: { write: false, target: 'esnext', lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  if (!isOutput(built)) throw new Error('the bench was not built');
  return built.flatMap(({ output }) => output.flatMap((one) => (one.type === 'chunk' ? [one.code] : []))).join('\n');
}
